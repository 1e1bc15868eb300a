import type { FastifyInstance } from 'fastify'
import { api, type PagedRouteName, type Reply } from '@/contract/api.schema'
import { linkToNext } from '../http/link-to-next'
import { route, type Requesters, type RouteInput } from '../http/route'
import type { PageRequest } from './keyset'
import type { Page } from './page'

type Row<K extends PagedRouteName> = Reply[K] extends (infer R)[] ? R : never

/**
 * Registers a route of the contract whose list is read page by page. A page that is not the last one links to
 * the next, keeping the other parameters of the query.
 */
export function pagedRoute<K extends PagedRouteName, A extends keyof Requesters>(
  app: FastifyInstance,
  name: K,
  requester: A,
  handle: (input: RouteInput<K>, who: Requesters[A], page: PageRequest) => Promise<Page<Row<K>>>,
) {
  const size = api[name].pageSize
  route(app, name, requester, async (input, who, reply) => {
    const { query } = input as unknown as { query: { after?: string } }
    const { rows, next } = await handle(input, who, { size, after: query.after })
    if (next !== undefined) void reply.header('link', linkToNext({ ...query, after: next }))
    return rows as Reply[K]
  })
}
