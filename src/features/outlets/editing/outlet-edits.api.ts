import type {
  FactConflictDecision,
  OutletEditDecision,
  OutletEditForm,
} from '@/contract/facts/outlet-edits.schema'
import { outletEditsRoutes } from '@/contract/facts/outlet-edits.routes'
import { caller } from '@/platform/http'

const call = caller(outletEditsRoutes)

/** Without an outlet: what waits for a supervisor. */
export const listEdits = (outlet: string | undefined, after?: string) =>
  call('listOutletEdits', { query: { ...(outlet && { outlet }), ...(after && { after }) } })
export const getNewest = (outlet: string) => call('getNewestOutletEdits', { query: { outlet } })
export const editOutlet = (id: string, body: OutletEditForm) =>
  call('editOutlet', { params: { id }, body })
export const decideEdit = (id: string, body: OutletEditDecision) =>
  call('decideOutletEdit', { params: { id }, body })
export const listConflicts = () => call('listFactConflicts', {})
export const decideConflict = (id: string, body: FactConflictDecision) =>
  call('decideFactConflict', { params: { id }, body })
/** What its staff are asked to confirm. */
export const listToConfirm = (outlet: string) => call('listToConfirm', { query: { outlet } })
export const confirmOutlet = (outlet: string, edits: string[]) =>
  call('confirmOutlet', { params: { outlet }, body: { edits } })
