import type { TObject, TProperties, TSchema } from '@sinclair/typebox'
import { t } from './schema'

/**
 * Where to go on in a list: from the link of the page before (`Link: <?after=…>; rel="next"`), not made by
 * the client. One that the list cannot have is refused, since a client that began again would never end.
 */
const After = t.String({ pattern: '^[A-Za-z0-9_-]{1,200}$' })

export const pageQuery = t.Object({ after: t.Optional(After) })

/**
 * The schemas of a list that is read page by page, at most `pageSize` rows at a time. The reply is an array;
 * while it has a link to the next page, there are more.
 */
export const paged = <R extends TSchema, Q extends TProperties = Record<never, never>>(
  row: R,
  pageSize: number,
  query: TObject<Q> = t.Object({}) as unknown as TObject<Q>,
) => ({ query: t.Composite([query, pageQuery]), reply: t.Array(row), pageSize })
