import type { WorkOrderReply } from '@/contract/consultations/case.schema'
import { withRetry } from '../../../infra/db/faults'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import type { Deps } from '../../../deps'
import { asResponsibleUnit, refuseOwnMatter } from '../../people/permission'
import { stopClock } from '../case-clock'
import { addEvent, notifyCitizen, withCaseLedger, type CaseLedger } from '../case-ledger'
import { byStaff } from './staff-events'

/** Stores the number and, possibly later, the result from 12345. Sending the same again has no effect. */
export const importWorkOrder = (
  { db, now }: Deps,
  id: string,
  requester: Requester,
  reply: WorkOrderReply,
) =>
  withRetry(() =>
    db.begin(async (tx) => {
      const row = await withCaseLedger(tx, { id }, now(), (ledger) => {
        asResponsibleUnit(requester, ledger.row.unit)
        refuseOwnMatter(requester, ledger.row.citizenId)
        refuseContradiction(ledger, reply)
        storeNumber(ledger, requester, reply)
        storeResult(ledger, requester, reply)
      })
      return row ?? refuse('not_found')
    }),
  )

/** Neither the number nor the result changes once stored. */
function refuseContradiction({ row }: CaseLedger, { number, result }: WorkOrderReply) {
  if (!row.handedAt || !row.citizenId) refuse('conflict')
  if (row.orderNumber && row.orderNumber !== number) refuse('conflict')
  if (row.orderResult && result && row.orderResult !== result) refuse('conflict')
}

function storeNumber(ledger: CaseLedger, requester: Requester, { number }: WorkOrderReply) {
  const { row } = ledger
  if (row.orderNumber) return
  row.orderNumber = number
  addEvent(ledger, { kind: 'numbered', ...byStaff(ledger, requester), text: number })
}

/** A result answers the case, also one the citizen has closed as solved meanwhile. */
function storeResult(ledger: CaseLedger, requester: Requester, { result }: WorkOrderReply) {
  const { row, now } = ledger
  if (!result || row.orderResult) return
  if (row.closed === 'withdrawn' || row.closed === 'merged') refuse('conflict')
  row.orderResult = result
  row.status = 'answered'
  row.closed = null
  row.answeredAt = now.toISOString()
  stopClock(ledger)
  addEvent(ledger, { kind: 'replied', ...byStaff(ledger, requester), text: result })
  notifyCitizen(ledger, 'answered')
}
