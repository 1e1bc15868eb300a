import { Type as t, type TObject, type TProperties, type TSchema } from '@sinclair/typebox'

/** Some words. An empty string says nothing and is a slip. */
export const Text = t.String({ minLength: 1 })
export const Texts = t.Array(Text)

export const Day = t.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' })
export const Url = t.String({ pattern: '^https?://[^\\s]+$' })
export const Adcode = t.String({ pattern: '^3101\\d\\d$' })

/** A record as the files have it. A field nobody knows is a misspelt one. */
export const record = <P extends TProperties>(properties: P): TObject<P> =>
  t.Object(properties, { additionalProperties: false })

/** One of the words that a table translates. */
export const keyOf = <W extends string>(table: Record<W, unknown>) =>
  t.Union((Object.keys(table) as W[]).map((word) => t.Literal(word)))

export const optional = <S extends TSchema>(schema: S) => t.Optional(schema)

/** In the files an unknown field is null; here it is absent, at every depth. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(known.map(([key, field]) => [key, withoutNulls(field)]))
}
