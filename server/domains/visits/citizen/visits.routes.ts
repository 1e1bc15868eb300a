import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { toVisits, findOwnVisit, listOwnVisits } from '../visit-view'
import { applyVisitAction } from './apply-visit-action'
import { arrive } from './arrive'
import { createVisit } from './create-visit'
import { listVisitableOutlets, readAvailability } from './read-availability'

/** Routes of citizens. A visit of somebody else is reported as not found. */
export function visitRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  async function read(id: string, citizenId: string) {
    const row = (await findOwnVisit(db, id, citizenId)) ?? refuse('not_found')
    const [visit] = await toVisits(deps, [row])
    return visit!
  }

  route(app, 'listVisitableOutlets', 'anyone', () => listVisitableOutlets(db))
  route(app, 'getAvailability', 'anyone', ({ params: { outlet } }) =>
    readAvailability(db, outlet, now()),
  )
  route(app, 'createVisit', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await createVisit(deps, { id, citizenId: citizen, form: body })
    return read(id, citizen)
  })
  route(app, 'getVisit', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'applyVisitAction', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await applyVisitAction(deps, id, citizen, body)
    return read(id, citizen)
  })
  route(app, 'arrive', 'citizen', async ({ body }, { citizen }) =>
    read(await arrive(deps, citizen, body), citizen),
  )
  route(app, 'listVisits', 'citizen', async (_, { citizen }) =>
    toVisits(deps, [...(await listOwnVisits(db, citizen))]),
  )
}
