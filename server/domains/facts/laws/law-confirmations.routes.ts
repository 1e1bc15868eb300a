import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { asSupervisor } from '../../people/permission'
import type { Publish } from '../editing/publish'
import { confirmLaw, listLaws } from './confirm-law'

/** Laws whose recorded texts supervisors compare with the official ones. */
export function lawConfirmationsRoutes(app: FastifyInstance, deps: Deps, publish: Publish['now']) {
  route(app, 'listLaws', 'citizen', async (_, who) => {
    asSupervisor(who)
    return listLaws(deps.db, who.citizen)
  })

  route(app, 'confirmLaw', 'citizen', async ({ params, body }, who) => {
    asSupervisor(who)
    return confirmLaw(deps, publish, { law: params.law, form: body, byStaff: who.citizen })
  })
}
