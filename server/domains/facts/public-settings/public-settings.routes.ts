import type { FastifyInstance } from 'fastify'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { asSupervisor } from '../../people/permission'
import type { Publish } from '../editing/publish'
import { decideSetting } from './decide-setting'
import { listSettings } from './list-settings'
import { proposeSetting } from './propose-setting'
import { readSettings } from './read-settings'

/** Settings that citizens feel, whose versions a supervisor proposes and another publishes. */
export function publicSettingsRoutes(app: FastifyInstance, deps: Deps, publish: Publish) {
  // Nothing is promised by the built-in values before the published ones are read. A server without its database
  // promises nothing either: it starts, so that it can say so.
  app.addHook('onReady', () =>
    readSettings(deps.db).catch((err: unknown) => app.log.warn({ err }, 'settings not read')),
  )

  const listFor = (staff: string) =>
    listSettings(deps.db, { staff, today: clockAt(deps.now().valueOf()).day })

  route(app, 'listSettings', 'citizen', async (_, who) => {
    asSupervisor(who)
    return listFor(who.citizen)
  })

  route(app, 'proposeSetting', 'citizen', async ({ params, body }, who) => {
    asSupervisor(who)
    await proposeSetting(deps, publish.hold, { id: params.id, form: body, byStaff: who.citizen })
    return listFor(who.citizen)
  })

  route(app, 'decideSetting', 'citizen', async ({ params, body }, who) => {
    asSupervisor(who)
    await decideSetting(deps, publish, { id: params.id, decision: body, who })
    return listFor(who.citizen)
  })
}
