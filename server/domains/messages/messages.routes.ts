import type { FastifyInstance } from 'fastify'
import { kindsUnknownTo } from '@/contract/messages/messages.rules'
import type { Deps } from '../../deps'
import { route } from '../../infra/http/route'
import { pagedRoute } from '../../infra/paging/paged-route'
import { listMessages, readMessages } from './messages.repo'
import { addConsents, listConsents } from './push-consents.repo'

/** The requester's messages and push consents. */
export function messagesRoutes(app: FastifyInstance, { db, now }: Deps) {
  pagedRoute(app, 'listMessages', 'citizen', ({ query }, { citizen }, page) =>
    listMessages(db, citizen, { ...page, without: kindsUnknownTo(query.kinds) }),
  )

  route(app, 'readMessages', 'citizen', async ({ body }, { citizen }) => {
    await readMessages(db, citizen, body.last, now().toISOString())
    return {}
  })

  route(app, 'listConsents', 'citizen', (_, { citizen }) => listConsents(db, citizen))

  route(app, 'addConsents', 'citizen', async ({ body }, { citizen }) => {
    await addConsents(db, citizen, body, now().toISOString())
    return listConsents(db, citizen)
  })
}
