import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import type { FindEngagements } from '../../../infra/engagements'
import { bodyHash } from '../../../infra/body-hash'
import { refuse } from '../../../infra/http/refusal'
import type { Writes } from '../../../infra/http/count-writes'
import { freshContent, freshContents } from '../../../infra/http/fresh-content'
import { bytesRoute, route } from '../../../infra/http/route'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { sendContent } from '../../../infra/http/send-content'
import { dayOf } from '../days'
import { toVisits, findOwnVisit, listOwnVisits } from '../visit-view'
import { applyVisitAction } from './apply-visit-action'
import { arrive } from './arrive'
import { createVisit, withoutAnswer } from './create-visit'
import { listVisitableOutlets, readAvailability, type AvailabilityQuery } from './read-availability'

/**
 * Routes that need no sign-in. Their replies are kept for a moment: a slot that another server has filled since
 * is refused when it is booked.
 */
export function publicVisitRoutes(app: FastifyInstance, { db, now }: Deps, writes: Writes) {
  const outlets = freshContent(() => listVisitableOutlets(db), now, writes)
  const availability = freshContents(
    (key) => readAvailability(db, JSON.parse(key) as AvailabilityQuery, now()),
    now,
    writes,
  )
  bytesRoute(app, 'listVisitableOutlets', async ({ headers }, reply) =>
    sendContent(reply, headers, await outlets(), 'no-cache'),
  )
  bytesRoute(app, 'getAvailability', async ({ headers, params, query }, reply) => {
    const { compact = false, from } = query
    const isAhead = from !== undefined && from > dayOf(now())
    const slots: AvailabilityQuery = { outletId: params.outlet, compact, ...(isAhead && { from }) }
    return sendContent(reply, headers, await availability(JSON.stringify(slots)), 'no-cache')
  })
}

/** Routes of citizens. A visit of somebody else is reported as not found. */
export function visitRoutes(app: FastifyInstance, deps: Deps, findEngagements: FindEngagements) {
  const { db } = deps
  const context = { ...deps, findEngagements }

  async function read(id: string, citizenId: string) {
    const row = (await findOwnVisit(db, id, citizenId)) ?? refuse('not_found')
    const [visit] = await toVisits(deps, [row])
    return visit!
  }

  route(app, 'createVisit', 'citizen', async ({ params: { id }, body, sent }, { citizen }) => {
    const hash = bodyHash(withoutAnswer(sent))
    await createVisit(context, { id, citizenId: citizen, form: body, hash })
    return read(id, citizen)
  })
  route(app, 'getVisit', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'applyVisitAction', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await applyVisitAction(context, id, citizen, body)
    return read(id, citizen)
  })
  route(app, 'arrive', 'citizen', async ({ body, sent }, { citizen }) => {
    const arrival = { id: body.id, citizenId: citizen, form: body, hash: bodyHash(sent) }
    return read(await arrive(deps, arrival), citizen)
  })
  pagedRoute(app, 'listVisits', 'citizen', async (_, { citizen }, page) => {
    const { rows, next } = await listOwnVisits(db, citizen, page)
    return { rows: await toVisits(deps, rows), next }
  })
}
