import type { FastifyInstance } from 'fastify'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import type { Requester } from '../../../infra/http/requester'
import { actOnCase } from './act-on-case'
import { findCase } from './cases.repo'
import { listCases } from './list-cases'
import { readCase } from './read-case'
import { exportWorkOrder, importWorkOrder } from './work-order'

/** For those who answer, each for their own units; supervisors for all. */
export function caseRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  const read = (id: string, who: Requester) =>
    db.begin(async (tx: Sql) =>
      readCase(tx, deps, (await findCase(tx, id)) ?? refuse('not_found'), who),
    )

  route(app, 'listCases', 'citizen', ({ query: { show = 'open' } }, who) =>
    db.begin((tx) => listCases(tx, who, show, now())),
  )
  route(app, 'getCase', 'citizen', ({ params: { id } }, who) => read(id, who))
  route(app, 'actOnCase', 'citizen', ({ params: { id }, body }, who) =>
    actOnCase(deps, id, who, body),
  )
  route(app, 'exportWorkOrder', 'citizen', ({ params: { id } }, who) =>
    exportWorkOrder(deps, id, who),
  )
  route(app, 'importWorkOrder', 'citizen', async ({ params: { id }, body }, who) => {
    await importWorkOrder(deps, id, who, body)
    return read(id, who)
  })
}
