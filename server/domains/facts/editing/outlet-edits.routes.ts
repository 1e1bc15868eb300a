import type { FastifyInstance } from 'fastify'
import { clockAt } from '@/contract/facts/working-days.rules'
import { route } from '../../../infra/http/route'
import { mapPage } from '../../../infra/paging/page'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { asOutletStaff, asSupervisor } from '../../people/permission'
import { confirmOutlet, listToConfirm } from './confirming/confirm-outlet'
import type { Publish } from './publish'
import { decideFactConflict, listFactConflicts } from './fact-conflicts'
import { decideOutletEdit } from './decide-outlet-edit'
import { editOutlet, type EditDeps } from './edit-outlet'
import * as repo from './outlet-edits.repo'
import { toOutletEdit } from './to-outlet-edit'

/** Outlets, edited by their staff; what needs a second person is published by supervisors. */
export function outletEditsRoutes(app: FastifyInstance, deps: EditDeps, publish: Publish) {
  pagedRoute(app, 'listOutletEdits', 'citizen', async ({ query: { outlet } }, who, page) => {
    if (outlet) asOutletStaff(who, outlet)
    else asSupervisor(who)
    const rows = outlet
      ? await repo.listEditsOf(deps.db, outlet, page)
      : await repo.listWaitingEdits(deps.db, page)
    return mapPage(rows, (row) => toOutletEdit(row, who))
  })

  route(app, 'getNewestOutletEdits', 'citizen', async ({ query: { outlet } }, who) => {
    asOutletStaff(who, outlet)
    const rows = await repo.listNewestEdits(deps.db, outlet)
    return Object.fromEntries(rows.map((row) => [row.field, toOutletEdit(row, who)]))
  })

  route(app, 'listToConfirm', 'citizen', async ({ query: { outlet } }, who) => {
    asOutletStaff(who, outlet)
    return listToConfirm(deps.db, outlet, clockAt(deps.now().valueOf()).day)
  })

  route(app, 'confirmOutlet', 'citizen', async ({ params, body }, who) =>
    confirmOutlet(deps, publish, who, { ...params, ...body }),
  )

  route(app, 'editOutlet', 'citizen', async ({ params, body }, who) =>
    editOutlet(deps, publish, who, params.id, body),
  )

  route(app, 'decideOutletEdit', 'citizen', async ({ params, body }, who) =>
    decideOutletEdit(deps, publish, who, params.id, body),
  )

  route(app, 'listFactConflicts', 'citizen', async (_, who) => {
    asSupervisor(who)
    return listFactConflicts(deps.db)
  })

  route(app, 'decideFactConflict', 'citizen', async ({ params, body }, who) => {
    asSupervisor(who)
    return decideFactConflict(deps, publish, who, params.id, body)
  })
}
