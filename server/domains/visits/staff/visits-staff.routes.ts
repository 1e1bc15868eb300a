import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { asResponsibleUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import type { Requester } from '../../../infra/http/requester'
import { outletExists } from '../../facts/outlets.repo'
import { listWindows } from '../windows'
import { applyQueueAction } from './apply-queue-action'
import { checkInVisit } from './check-in-visit'
import { readToday } from './read-queue'
import { listSlots, setSlots } from './set-slots'
import { readCode, saveWindow, staffWindow } from './save-window'

/** For staff at the windows, each at their own outlets; supervisors at all. */
export function visitsStaffRoutes(app: FastifyInstance, deps: Deps) {
  const { db, vault, now } = deps

  async function at(outlet: string, who: Requester) {
    asResponsibleUnit(who, outlet)
    if (!(await outletExists(db, outlet))) refuse('not_found')
  }

  route(app, 'listWindows', 'citizen', async ({ params: { outlet } }, who) => {
    await at(outlet, who)
    return (await listWindows(db, outlet)).map(staffWindow)
  })
  route(app, 'saveWindow', 'citizen', ({ params: { id }, body }, who) =>
    saveWindow(deps, who, id, body),
  )
  route(app, 'getWindowCode', 'citizen', ({ params: { id }, query: { day } }, who) =>
    readCode(deps, who, id, day),
  )
  route(app, 'listSlots', 'citizen', ({ params: { id }, query: { day } }, who) =>
    listSlots(deps, who, id, day),
  )
  route(app, 'setSlots', 'citizen', ({ params: { id }, body }, who) =>
    setSlots(deps, who, id, body),
  )
  route(app, 'getQueue', 'citizen', async ({ params: { outlet } }, who) => {
    await at(outlet, who)
    return db.begin((tx) => readToday(tx, vault, who, outlet, now()))
  })
  route(app, 'applyQueueAction', 'citizen', async ({ params: { outlet }, body }, who) => {
    await at(outlet, who)
    return applyQueueAction(deps, who, outlet, body)
  })
  route(app, 'checkInVisit', 'citizen', async ({ params: { outlet }, body }, who) => {
    await at(outlet, who)
    return checkInVisit(deps, who, outlet, body)
  })
}
