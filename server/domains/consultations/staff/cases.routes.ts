import type { FastifyInstance } from 'fastify'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import type { Requester } from '../../../infra/http/requester'
import { actAsStaff } from './act-on-case'
import { find } from './cases.repo'
import { readCaseList } from './list-cases'
import { readCase } from './read-case'
import { exportWorkOrder, importWorkOrder } from './work-order'

/** For those who answer, each for their own units; supervisors for all. */
export function caseRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  const read = (id: string, who: Requester) =>
    db.begin(async (tx: Sql) =>
      readCase(tx, deps, (await find(tx, id)) ?? refuse('not_found'), who),
    )

  route(app, 'listInbox', 'citizen', ({ query: { show = 'open' } }, who) =>
    db.begin((tx) => readCaseList(tx, who, show, now())),
  )
  route(app, 'getStaffConsultation', 'citizen', ({ params: { id } }, who) => read(id, who))
  route(app, 'actAsStaff', 'citizen', ({ params: { id }, body }, who) =>
    actAsStaff(deps, id, who, body),
  )
  route(app, 'exportWorkOrder', 'citizen', ({ params: { id } }, who) =>
    exportWorkOrder(deps, id, who),
  )
  route(app, 'importWorkOrder', 'citizen', async ({ params: { id }, body }, who) => {
    await importWorkOrder(deps, id, who, body)
    return read(id, who)
  })
}
