import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import type { FindDemand } from '../../../infra/demand'
import { asSupervisor } from '../../people/permission'
import { demandFile } from './demand-file'
import { readDemand } from './read-demand'

/** What people want beside who handles it, for supervisors. */
export function demandRoutes(app: FastifyInstance, { db }: Deps, findDemand: FindDemand) {
  route(app, 'getDemand', 'citizen', async ({ params: { year } }, who) => {
    asSupervisor(who)
    return (await readDemand(db, findDemand, year)).demand
  })

  route(app, 'exportDemand', 'citizen', async ({ params: { year } }, who) => {
    asSupervisor(who)
    return demandFile(await readDemand(db, findDemand, year))
  })
}
