import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps'
import { asUnit } from '../../http/permission'
import { route } from '../../http/route'
import { windowsOf } from '../../visits/windows'
import { readCode, saveWindow, staffWindow } from './windows'

/** For staff at the windows, each at their own outlets; supervisors at all. */
export function receptionRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps

  route(app, 'listWindows', 'citizen', async ({ params: { outlet } }, who) => {
    asUnit(who, outlet)
    return (await windowsOf(db, outlet)).map(staffWindow)
  })
  route(app, 'saveWindow', 'citizen', ({ params: { id }, body }, who) =>
    saveWindow(deps, who, id, body),
  )
  route(app, 'getWindowCode', 'citizen', ({ params: { id }, query: { day } }, who) =>
    readCode(deps, who, id, day),
  )
}
