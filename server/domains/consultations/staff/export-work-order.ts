import { canHandOver } from '@/contract/consultations/consultations.rules'
import type { WorkOrderFile } from '@/contract/consultations/case.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import type { Deps } from '../../../deps'
import { logAccess } from '../../people/access-log'
import { asResponsibleUnit, refuseOwnMatter } from '../../people/permission'
import { restartClock } from '../case-clock'
import { addEvent, notifyCitizen, withCaseLedger } from '../case-ledger'
import type { ConsultationRow } from '../consultation-row'
import { citizenView } from '../consultation-views'
import { outletName } from './cases.repo'
import { accessEntry } from './read-case'
import { byStaff } from './staff-events'
import { workOrderFields, workOrderPage } from './work-order-page'

/** Hands a case over to 12345. A second call returns the same work order. */
export const exportWorkOrder = (
  deps: Deps,
  id: string,
  requester: Requester,
): Promise<WorkOrderFile> =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const row = await withCaseLedger(tx, { id }, deps.now(), (ledger) => {
        const { row } = ledger
        asResponsibleUnit(requester, row.unit)
        if (row.handedAt) return
        refuseOwnMatter(requester, row.citizenId)
        if (!canHandOver(row.status)) refuse('conflict')
        row.handedAt = deps.now().toISOString()
        row.status = 'handed_over'
        // The clock had stopped if the citizen was asked back: nobody waits for them any more.
        if (!row.dueAt) restartClock(ledger)
        const event = { ...byStaff(ledger, requester), dueAt: row.dueAt! }
        addEvent(ledger, { kind: 'handed_over', ...event })
        notifyCitizen(ledger, 'handed_over')
      })
      if (!row) refuse('not_found')
      const as = asResponsibleUnit(requester, row.unit)
      await logAccess(tx, accessEntry(row, as, requester, deps.now()))
      return workOrderFile(tx, deps, row)
    }),
  )

async function workOrderFile(tx: Sql, deps: Deps, row: ConsultationRow): Promise<WorkOrderFile> {
  const unitName = (await outletName(tx, row.unit)) ?? row.unit
  const fields = workOrderFields(row, await citizenView(tx, row, deps), unitName)
  return {
    name: `工单-${row.number}`,
    json: JSON.stringify(fields, null, 2),
    html: workOrderPage(fields),
  }
}
