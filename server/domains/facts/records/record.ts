import type { TObject, TProperties } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'

/** Non-empty: an unknown text is null or absent, never ''. */
export const Text = t.String({ minLength: 1 })
export const Texts = t.Array(Text)

export const Day = t.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' })
export const Url = t.String({ pattern: '^https?://[^\\s]+$' })
export const Adcode = t.String({ pattern: '^3101\\d\\d$' })

/** A record of the files. Unknown fields are rejected, because they are usually misspelt. */
export const record = <P extends TProperties>(properties: P): TObject<P> => t.Object(properties)

/** One of the keys of a vocabulary table. */
export const keyOf = <W extends string>(table: Record<W, unknown>) =>
  t.Union((Object.keys(table) as W[]).map((word) => t.Literal(word)))

/** Unknown fields are null in the files and absent here, at every depth. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const present = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(present.map(([key, field]) => [key, withoutNulls(field)]))
}
