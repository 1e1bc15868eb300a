import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../../deps'
import { asRated } from '../../../people/permission'
import { refuse } from '../../../../infra/http/refusal'
import { route } from '../../../../infra/http/route'
import type { Requester } from '../../../../infra/http/requester'
import { outletExists } from '../../../facts/outlets.repo'
import { dashboard, dashboardFile } from './read-dashboard'

/** An outlet's dashboard, for its staff and for supervisors. */
export function dashboardRoutes(app: FastifyInstance, { db }: Deps) {
  async function permittedOutlet(who: Requester, outlet: string) {
    asRated(who, outlet)
    if (!(await outletExists(db, outlet))) refuse('not_found')
    return outlet
  }
  route(app, 'getDashboard', 'citizen', async ({ params, query }, who) =>
    dashboard(db, { ...query, outlet: await permittedOutlet(who, params.outlet) }),
  )
  route(app, 'exportDashboard', 'citizen', async ({ params, query }, who) =>
    dashboardFile(db, { ...query, outlet: await permittedOutlet(who, params.outlet) }),
  )
}
