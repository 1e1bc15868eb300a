import { visitSettings } from '@/contract/visits/visits.settings'
import { markFinished, notifyVisitor, withDayLedger, type DayLedger } from '../day-ledger'
import { dayOf } from '../days'
import type { VisitRow } from '../rows'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Ends appointments to which nobody came, and the queues of past days. */
export const endVisits: Job = {
  name: 'visits over',
  every: 60_000,
  async run({ db, now }) {
    const at = now()
    const missed = at.subtract(visitSettings.missedAfterMinutes, 'minute').toISOString()
    const days = await db<{ outlet: string; day: string }[]>`
      select distinct outlet, day from visits
       where status = 'booked' and ends_at <= ${missed}
          or status in ('waiting', 'called', 'arrived') and day < ${dayOf(at)}
       order by outlet, day`
    await forEachInTransaction(db, days, (tx, { outlet, day }) =>
      withDayLedger(tx, { outletId: outlet, day }, at, (ledger) => endDay(ledger, missed)),
    )
  },
}

/** `missed`: an appointment that ended by then is missed. */
function endDay(ledger: DayLedger, missed: string) {
  const isOver = ledger.queue.day < dayOf(ledger.now)
  for (const row of ledger.visits) {
    if (row.status === 'booked') {
      if (row.endsAt! > missed) continue
      row.status = 'missed'
      notifyVisitor(ledger, row, 'visit_missed', 'once')
    } else if (isOver) endVisit(ledger, row)
  }
  if (isOver) ledger.queue.open = false
}

/** Visitors at a window count as served even if staff did not press the button, so that they can rate. */
function endVisit(ledger: DayLedger, row: VisitRow) {
  if (row.status === 'arrived') markFinished(ledger, row)
  else row.status = 'void'
}
