import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { asContract, findOwn, listOwn } from '../visit-view'
import { actOnVisit } from './apply-visit-action'
import { arrive } from './arrive'
import { makeVisit } from './create-visit'
import { listVisiting, readVisiting } from './read-availability'

/** Coming to a window, for whoever comes. Another's visit is not there. */
export function visitRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  async function read(id: string, citizenId: string) {
    const row = (await findOwn(db, id, citizenId)) ?? refuse('not_found')
    const [visit] = await asContract(deps, [row])
    return visit!
  }

  route(app, 'listVisiting', 'anyone', () => listVisiting(db))
  route(app, 'getVisiting', 'anyone', ({ params: { outlet } }) => readVisiting(db, outlet, now()))
  route(app, 'makeVisit', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await makeVisit(deps, { id, citizenId: citizen, form: body })
    return read(id, citizen)
  })
  route(app, 'getVisit', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'actOnVisit', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await actOnVisit(deps, id, citizen, body)
    return read(id, citizen)
  })
  route(app, 'arrive', 'citizen', async ({ body }, { citizen }) =>
    read(await arrive(deps, citizen, body), citizen),
  )
  route(app, 'listVisits', 'citizen', async (_, { citizen }) =>
    asContract(deps, [...(await listOwn(db, citizen))]),
  )
}
