import { own } from '@/contract/shared/own.rules'
import type { TSchema } from '@sinclair/typebox'
import { meantFor, type TypedAs } from '@/contract/shared/typed-text.schema'

type Fields = Record<string, unknown>

/**
 * A request's value with every typed text as it was meant, by its schema. Optional texts that are blank are
 * left out. What does not have the schema's shape stays as it is, to be refused.
 */
export function readAsMeant(schema: TSchema, sent: unknown): unknown {
  const { typedAs, anyOf, items, properties } = schema as TSchema & { typedAs?: TypedAs }
  if (sent === 0) return 0 // -0 is stored as 0, and a retry is compared with what is stored
  if (typedAs) return meantFor(typedAs, sent)
  if (Array.isArray(sent))
    return items ? sent.map((item) => readAsMeant(items as TSchema, item)) : sent
  if (anyOf) return readMember(anyOf as TSchema[], sent)
  return properties && isFields(sent) ? readFields(schema, sent) : sent
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** By every member of a union that the literals of the value, such as its `do`, allow. */
const readMember = (members: TSchema[], sent: unknown) =>
  members
    .filter((member) => hasLiteralsOf(member, sent))
    .reduce((value, member) => readAsMeant(member, value), sent)

const hasLiteralsOf = ({ properties = {} }: TSchema, sent: unknown) =>
  Object.entries(properties as Record<string, TSchema>).every(
    ([key, field]) =>
      field.const === undefined || (isFields(sent) && own(sent, key) === (field.const as unknown)),
  )

const isLeftOutIfBlank = (field: TSchema | undefined) =>
  field?.typedAs !== undefined && field.refusedIfBlank !== true

function readFields({ properties, required = [] }: TSchema, sent: Fields) {
  const fields = new Map(Object.entries(properties as Record<string, TSchema>))
  const isDropped = (key: string, meant: unknown) =>
    meant === '' && isLeftOutIfBlank(fields.get(key)) && !(required as string[]).includes(key)
  const read = Object.entries(sent).map(([key, value]) => {
    const field = fields.get(key)
    return [key, field ? readAsMeant(field, value) : value] as const
  })
  return Object.fromEntries(read.filter(([key, meant]) => !isDropped(key, meant)))
}
