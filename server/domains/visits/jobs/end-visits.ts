import { visitSettings } from '@/contract/visits/visits.settings'
import { withRetry } from '../../../infra/db/faults'
import { finish, withDayLedger, notifyVisitor, type DayLedger } from '../day-ledger'
import { dayOf } from '../days'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Ends what nobody ended: appointments that nobody came to, and days that are over. */
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
    for (const of of days)
      await withRetry(() =>
        db.begin((tx) => withDayLedger(tx, of, at, (book) => end(book, missed))),
      )
  },
}

function end(book: DayLedger, missed: string) {
  const isOver = book.queue.day < dayOf(book.now)
  for (const row of book.visits) {
    if (row.status === 'booked') {
      if (row.endsAt! > missed) continue
      row.status = 'missed'
      notifyVisitor(book, row, 'visit_missed', 'once')
    } else if (isOver) over(book, row)
  }
  if (isOver) book.queue.open = false
}

/** Who was at a window was served, whether a button was pressed or not: they can rate it. */
function over(book: DayLedger, row: DayLedger['visits'][number]) {
  if (row.status === 'arrived') finish(book, row)
  else row.status = 'void'
}
