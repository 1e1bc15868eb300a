import type { WorkOrderFile, WorkOrderReply } from '@/contract/consultations/desk.schema'
import { inBook, note, restartClock, stopClock, tell, type Row } from '../book'
import { whole } from '../represent'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Who } from '../../people/identity/session'
import { logAccess } from '../../people/accesses'
import { readingOf } from './reading'
import { orderFields, orderPage } from './work-order-page'

const open: Row['status'][] = ['open', 'claimed', 'asked_back']

/** Hands a consultation over to 12345, once; whoever asks again gets the same work order. */
export const exportOrder = (deps: Deps, id: string, who: Who): Promise<WorkOrderFile> =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const row = await inBook(tx, { id }, deps.now(), (book) => {
        const { row } = book
        asUnit(who, row.unit)
        if (row.handedAt) return
        if (!open.includes(row.status)) refuse('conflict')
        row.handedAt = deps.now().toISOString()
        row.status = 'handed_over'
        if (!row.dueAt) restartClock(book) // the citizen was asked: nobody waits for them any more
        const by = { by: 'staff' as const, byStaff: who.citizen, unit: row.unit }
        note(book, { kind: 'handed_over', ...by, dueAt: row.dueAt! })
        tell(book, 'handed_over')
      })
      if (!row) refuse('not_found')
      await logAccess(tx, readingOf(row, asUnit(who, row.unit), who, deps.now()))
      return fileOf(tx, deps, row)
    }),
  )

async function fileOf(tx: Sql, deps: Deps, row: Row): Promise<WorkOrderFile> {
  const [outlet] = await tx<{ name: string }[]>`
    select body ->> 'name' as name from facts where kind = 'outlet' and id = ${row.unit}`
  const fields = orderFields(row, await whole(tx, row, deps), outlet?.name ?? row.unit)
  return {
    name: `工单-${row.number}`,
    json: JSON.stringify(fields, null, 2),
    html: orderPage(fields),
  }
}

/** Takes the number that 12345 gave, and what it said; the same again changes nothing. */
export const importOrder = ({ db, now }: Deps, id: string, who: Who, given: WorkOrderReply) =>
  withRetry(() =>
    db.begin(async (tx) => {
      const row = await inBook(tx, { id }, now(), (book) => {
        const { row } = book
        asUnit(who, row.unit)
        const by = { by: 'staff' as const, byStaff: who.citizen, unit: row.unit }
        if (!row.handedAt || !row.citizenId) refuse('conflict')
        if (row.orderNumber && row.orderNumber !== given.number) refuse('conflict')
        if (row.orderResult && given.result && row.orderResult !== given.result) refuse('conflict')
        if (given.result && !given.result.trim()) refuse('invalid')
        if (!row.orderNumber) {
          row.orderNumber = given.number
          note(book, { kind: 'numbered', ...by, text: given.number })
        }
        if (!given.result || row.orderResult) return
        if (row.closed === 'withdrawn' || row.closed === 'merged') refuse('conflict')
        row.orderResult = given.result
        Object.assign(row, { status: 'answered', closed: null })
        row.answeredAt = now().toISOString()
        stopClock(book)
        note(book, { kind: 'replied', ...by, text: given.result })
        tell(book, 'answered')
      })
      return row ?? refuse('not_found')
    }),
  )
