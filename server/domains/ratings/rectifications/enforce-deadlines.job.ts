import { isUnderWay } from '@/contract/ratings/rectifications.rules'
import { withRetry } from '../../../infra/db/faults'
import type { Deps } from '../../../deps'
import {
  withRectificationLedger,
  addEvent,
  notifyRater,
  notifySupervisors,
  type RectificationLedger,
} from './rectification-ledger'
import { confirmBy, isLate, setDue } from './rectification-clock'
import { supervisors } from './rectifications.repo'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './enforce-deadlines.repo'

/** Sees to it that a promise of 1-5-15 is kept, or that everybody sees that it was not. */
export const rectify: Job = {
  name: 'rectifications',
  every: 60_000,
  async run(deps) {
    const { db, now } = deps
    await each(deps, await repo.unsure(db), reschedule)
    const told = await supervisors(db)
    await each(deps, await repo.late(db, now().toISOString()), (book) => markLate(book, told))
    await each(deps, await repo.fixed(db, now().toISOString()), closeSilent)
  },
}

/** One after the other, each in a transaction of its own: found before it was held, it is looked at again. */
async function each({ db, now }: Deps, ids: string[], decide: (book: RectificationLedger) => void) {
  for (const id of ids)
    await withRetry(() =>
      db.begin((tx) => withRectificationLedger(tx, { id }, now(), (book) => decide(book))),
    )
}

function markLate(book: RectificationLedger, supervisors: string[]) {
  const { row, now } = book
  if (row.overdue || !isLate(row, now.valueOf())) return
  addEvent(book, { kind: 'overdue', by: 'system' })
  notifyRater(book, 'rectification_late')
  notifySupervisors(book, 'rectification_late', supervisors)
}

/** Once the holidays of a year are announced, what was counted over it is counted anew. */
function reschedule(book: RectificationLedger) {
  const { row } = book
  if (!row.dueUnsure || !isUnderWay(row.status)) return
  const before = row.fixDue
  setDue(row)
  if (!row.dueUnsure && row.fixDue !== before)
    addEvent(book, { kind: 'rescheduled', by: 'system', dueAt: row.fixDue })
}

/** A repair of which whoever rated says nothing for so long is closed, and does not count as put right. */
function closeSilent(book: RectificationLedger) {
  const { row, now } = book
  if (row.status !== 'fixed' || !row.fixedAt || confirmBy(row.fixedAt) > now.valueOf()) return
  addEvent(book, { kind: 'closed_silent', by: 'system' })
  notifyRater(book, 'rectification_closed')
}
