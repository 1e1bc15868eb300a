import type { WorkOrderFile, WorkOrderReply } from '@/contract/consultations/case.schema'
import {
  withCaseLedger,
  addEvent,
  restartClock,
  stopClock,
  notifyCitizen,
  type ConsultationRow,
} from '../case-ledger'
import { citizenView } from '../consultation-views'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asResponsibleUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { logAccess } from '../../people/access-log'
import { accessEntry } from './read-case'
import { workOrderFields, workOrderPage } from './work-order-page'

const open: ConsultationRow['status'][] = ['open', 'claimed', 'asked_back']

/** Hands a consultation over to 12345, once; whoever asks again gets the same work order. */
export const exportWorkOrder = (deps: Deps, id: string, who: Requester): Promise<WorkOrderFile> =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const row = await withCaseLedger(tx, { id }, deps.now(), (book) => {
        const { row } = book
        asResponsibleUnit(who, row.unit)
        if (row.handedAt) return
        if (!open.includes(row.status)) refuse('conflict')
        row.handedAt = deps.now().toISOString()
        row.status = 'handed_over'
        if (!row.dueAt) restartClock(book) // the citizen was asked: nobody waits for them any more
        const by = { by: 'staff' as const, byStaff: who.citizen, unit: row.unit }
        addEvent(book, { kind: 'handed_over', ...by, dueAt: row.dueAt! })
        notifyCitizen(book, 'handed_over')
      })
      if (!row) refuse('not_found')
      await logAccess(tx, accessEntry(row, asResponsibleUnit(who, row.unit), who, deps.now()))
      return fileOf(tx, deps, row)
    }),
  )

async function fileOf(tx: Sql, deps: Deps, row: ConsultationRow): Promise<WorkOrderFile> {
  const [outlet] = await tx<{ name: string }[]>`
    select body ->> 'name' as name from facts where kind = 'outlet' and id = ${row.unit}`
  const fields = workOrderFields(row, await citizenView(tx, row, deps), outlet?.name ?? row.unit)
  return {
    name: `工单-${row.number}`,
    json: JSON.stringify(fields, null, 2),
    html: workOrderPage(fields),
  }
}

/** Takes the number that 12345 gave, and what it said; the same again changes nothing. */
export const importWorkOrder = (
  { db, now }: Deps,
  id: string,
  who: Requester,
  given: WorkOrderReply,
) =>
  withRetry(() =>
    db.begin(async (tx) => {
      const row = await withCaseLedger(tx, { id }, now(), (book) => {
        const { row } = book
        asResponsibleUnit(who, row.unit)
        const by = { by: 'staff' as const, byStaff: who.citizen, unit: row.unit }
        if (!row.handedAt || !row.citizenId) refuse('conflict')
        if (row.orderNumber && row.orderNumber !== given.number) refuse('conflict')
        if (row.orderResult && given.result && row.orderResult !== given.result) refuse('conflict')
        if (given.result && !given.result.trim()) refuse('invalid')
        if (!row.orderNumber) {
          row.orderNumber = given.number
          addEvent(book, { kind: 'numbered', ...by, text: given.number })
        }
        if (!given.result || row.orderResult) return
        if (row.closed === 'withdrawn' || row.closed === 'merged') refuse('conflict')
        row.orderResult = given.result
        Object.assign(row, { status: 'answered', closed: null })
        row.answeredAt = now().toISOString()
        stopClock(book)
        addEvent(book, { kind: 'replied', ...by, text: given.result })
        notifyCitizen(book, 'answered')
      })
      return row ?? refuse('not_found')
    }),
  )
