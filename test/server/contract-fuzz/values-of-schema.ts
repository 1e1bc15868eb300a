import { Kind, OptionalKind, type TSchema } from '@sinclair/typebox'
import fc from 'fast-check'

/** What values look like that the world of the test knows, by the schema's pattern or format and the key. */
export type KnownValues = (schema: TSchema, key: string) => fc.Arbitrary<string> | undefined

/** Unbounded strings and lists of the contract are tried with few items; the hostile values try many. */
const maxTried = 6

type Make = (schema: TSchema, key: string, known: KnownValues) => fc.Arbitrary<unknown>

const between = (schema: TSchema, min: string, max: string) => ({
  minLength: (schema[min] as number | undefined) ?? 0,
  maxLength: Math.max(
    (schema[min] as number | undefined) ?? 0,
    Math.min((schema[max] as number | undefined) ?? maxTried, maxTried),
  ),
})

const byKind: Record<string, Make> = {
  Object: objectOf,
  Array: (schema, key, known) => {
    const items = valuesOf(schema.items as TSchema, key, known)
    const size = between(schema, 'minItems', 'maxItems')
    return schema.uniqueItems
      ? fc.uniqueArray(items, { ...size, selector: (item) => JSON.stringify(item) })
      : fc.array(items, size)
  },
  Tuple: (schema, key, known) =>
    fc.tuple(...((schema.items ?? []) as TSchema[]).map((item) => valuesOf(item, key, known))),
  Union: (schema, key, known) =>
    fc.oneof(...(schema.anyOf as TSchema[]).map((variant) => valuesOf(variant, key, known))),
  Literal: ({ const: value }) => fc.constant(value as unknown),
  Integer: ({ minimum, maximum }) =>
    fc.oneof(
      fc.integer({ min: minimum as number, max: maximum as number }),
      fc.integer({
        min: minimum as number,
        max: Math.min(maximum as number, (minimum as number) + 9),
      }),
    ),
  Boolean: () => fc.boolean(),
  String: textOf,
  TypedText: (schema, key, known) => textOf(schema, key, known).filter((text) => /\S/.test(text)), // blank ones are refused
}

/** Values that match `schema` of the contract; `key` is the name under which they stand. */
export function valuesOf(schema: TSchema, key: string, known: KnownValues): fc.Arbitrary<unknown> {
  const make = byKind[schema[Kind]]
  if (!make) throw new Error(`The schema of ${key} is of kind ${schema[Kind]}: add it to byKind.`)
  return make(schema, key, known)
}

function objectOf(schema: TSchema, _: string, known: KnownValues) {
  const properties = Object.entries(schema.properties as Record<string, TSchema>)
  return fc.record(
    Object.fromEntries(properties.map(([key, part]) => [key, valuesOf(part, key, known)])),
    { requiredKeys: properties.flatMap(([key, part]) => (part[OptionalKind] ? [] : [key])) },
  )
}

const patterns = new Map<string, fc.Arbitrary<string>>()

function matching(pattern: string) {
  const kept = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'))
  patterns.set(pattern, kept)
  return kept
}

/** Chinese, Latin, emoji: characters of one to four bytes. */
const character = fc.constantFrom(...'商标专利王小明·ab Z09-“”😀é')

/** Patterns that only exclude characters: text of any language matches them. */
const isExclusion = (pattern: string) => pattern.startsWith('^[^')

function textOf(schema: TSchema, key: string, known: KnownValues): fc.Arbitrary<string> {
  const ofWorld = known(schema, key)
  const { pattern } = schema as { pattern?: string }
  const text = fc.string({ unit: character, ...between(schema, 'minLength', 'maxLength') })
  const any = pattern
    ? isExclusion(pattern)
      ? text.filter((made) => new RegExp(pattern, 'u').test(made))
      : matching(pattern)
    : text
  return ofWorld ? fc.oneof({ weight: 4, arbitrary: ofWorld }, { weight: 1, arbitrary: any }) : any
}
