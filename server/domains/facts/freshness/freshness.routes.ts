import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { asSupervisor } from '../../people/permission'
import { freshnessFile } from './freshness-file'
import { readFreshness } from './read-freshness'

/** What to correct first, for supervisors. */
export function freshnessRoutes(app: FastifyInstance, deps: Deps) {
  route(app, 'getFreshness', 'citizen', async (_, who) => {
    asSupervisor(who)
    return readFreshness(deps)
  })

  route(app, 'exportFreshness', 'citizen', async (_, who) => {
    asSupervisor(who)
    return freshnessFile(await readFreshness(deps))
  })
}
