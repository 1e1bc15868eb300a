import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { asOutletStaff } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import type { Requester } from '../../../infra/http/requester'
import { outletExists } from '../../facts/outlets.repo'
import { countOutside } from '../outside-hours'
import { listWindows } from '../windows.repo'
import { applyQueueAction } from './apply-queue-action'
import { checkInVisit } from './check-in-visit'
import { readToday } from './read-queue'
import { listSlots, setSlots } from './set-slots'
import { toStaffWindow } from './staff-window'
import { readWindowCode } from './read-window-code'
import { previewWindow, saveWindow } from './save-window'

/** Routes of staff: each for their own outlets, supervisors for all. */
export function visitsStaffRoutes(app: FastifyInstance, deps: Deps) {
  const { db, vault, now } = deps

  async function assertAccess(outletId: string, who: Requester) {
    asOutletStaff(who, outletId)
    if (!(await outletExists(db, outletId))) refuse('not_found')
  }

  route(app, 'listWindows', 'citizen', async ({ params: { outlet } }, who) => {
    await assertAccess(outlet, who)
    const outside = await countOutside(db, outlet, now())
    const windows = await listWindows(db, outlet)
    return windows.map((window) => toStaffWindow(window, outside.get(window.id)))
  })
  route(app, 'saveWindow', 'citizen', ({ params: { id }, body }, who) =>
    saveWindow(deps, who, id, body),
  )
  route(app, 'previewWindow', 'citizen', ({ params: { id }, body }, who) =>
    previewWindow(deps, who, id, body),
  )
  route(app, 'getWindowCode', 'citizen', ({ params: { id }, query: { day } }, who) =>
    readWindowCode(deps, who, id, day),
  )
  route(app, 'listSlots', 'citizen', ({ params: { id }, query: { day } }, who) =>
    listSlots(deps, who, id, day),
  )
  route(app, 'setSlots', 'citizen', ({ params: { id }, body }, who) =>
    setSlots(deps, who, id, body),
  )
  route(app, 'getQueue', 'citizen', async ({ params: { outlet } }, who) => {
    await assertAccess(outlet, who)
    return db.begin((tx) => readToday(tx, vault, who, outlet, now()))
  })
  route(app, 'applyQueueAction', 'citizen', async ({ params: { outlet }, body }, who) => {
    await assertAccess(outlet, who)
    return applyQueueAction(deps, who, outlet, body)
  })
  route(app, 'checkInVisit', 'citizen', async ({ params: { outlet }, body }, who) => {
    await assertAccess(outlet, who)
    return checkInVisit(deps, who, outlet, body)
  })
}
