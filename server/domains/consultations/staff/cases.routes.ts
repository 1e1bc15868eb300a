import type { FastifyInstance } from 'fastify'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { route } from '../../../infra/http/route'
import { pagedRoute } from '../../../infra/paging/paged-route'
import type { Deps } from '../../../deps'
import { actOnCase } from './act-on-case'
import { findCase } from './cases.repo'
import { exportWorkOrder } from './export-work-order'
import { importWorkOrder } from './import-work-order'
import { listCases } from './list-cases'
import { readCase } from './read-case'

/** For staff of the responsible units, each for their own unit, and for supervisors. */
export function caseRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  const read = (id: string, requester: Requester) =>
    db.begin(async (tx: Sql) =>
      readCase(tx, deps, (await findCase(tx, id)) ?? refuse('not_found'), requester),
    )

  pagedRoute(app, 'listCases', 'citizen', ({ query }, requester, page) => {
    const { show = 'open', unit, kind } = query
    return db.begin((tx) => listCases(tx, requester, { show, unit, kind, page, now: now() }))
  })
  route(app, 'getCase', 'citizen', ({ params: { id } }, requester) => read(id, requester))
  route(app, 'actOnCase', 'citizen', ({ params: { id }, body }, requester) =>
    actOnCase(deps, id, requester, body),
  )
  route(app, 'exportWorkOrder', 'citizen', ({ params: { id } }, requester) =>
    exportWorkOrder(deps, id, requester),
  )
  route(app, 'importWorkOrder', 'citizen', async ({ params: { id }, body }, requester) => {
    await importWorkOrder(deps, id, requester, body)
    return read(id, requester)
  })
}
