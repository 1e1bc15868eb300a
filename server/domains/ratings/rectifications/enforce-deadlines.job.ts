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
import { confirmationDeadline, isLate, setDeadlines } from './rectification-clock'
import { listSupervisors } from './rectifications.repo'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './enforce-deadlines.repo'

/** Enforces the 1-5-15 deadlines: marks what is late, and closes repairs nobody confirmed. */
export const enforceRectificationDeadlines: Job = {
  name: 'rectifications',
  every: 60_000,
  async run(deps) {
    const { db, now } = deps
    await forEachLocked(deps, await repo.listUncertain(db), reschedule)
    const supervisors = await listSupervisors(db)
    await forEachLocked(deps, await repo.listLate(db, now().toISOString()), (ledger) =>
      markLate(ledger, supervisors),
    )
    await forEachLocked(
      deps,
      await repo.listAwaitingConfirmation(db, now().toISOString()),
      closeUnconfirmed,
    )
  },
}

/** Handles each in its own transaction; `decide` checks the locked row again. */
async function forEachLocked(
  { db, now }: Deps,
  ids: string[],
  decide: (ledger: RectificationLedger) => void,
) {
  for (const id of ids)
    await withRetry(() =>
      db.begin((tx) => withRectificationLedger(tx, { id }, now(), (ledger) => decide(ledger))),
    )
}

function markLate(ledger: RectificationLedger, supervisors: string[]) {
  const { row, now } = ledger
  if (row.overdue || !isLate(row, now.valueOf())) return
  addEvent(ledger, { kind: 'overdue', by: 'system' })
  notifyRater(ledger, 'rectification_late')
  notifySupervisors(ledger, 'rectification_late', supervisors)
}

/** Recalculates deadlines that were uncertain until the year's holidays were announced. */
function reschedule(ledger: RectificationLedger) {
  const { row } = ledger
  if (!row.dueUnsure || !isUnderWay(row.status)) return
  const before = row.fixDue
  setDeadlines(row)
  if (!row.dueUnsure && row.fixDue !== before)
    addEvent(ledger, { kind: 'rescheduled', by: 'system', dueAt: row.fixDue })
}

/** Closes an unanswered repair as unconfirmed. */
function closeUnconfirmed(ledger: RectificationLedger) {
  const { row, now } = ledger
  if (row.status !== 'fixed' || !row.fixedAt || confirmationDeadline(row.fixedAt) > now.valueOf())
    return
  addEvent(ledger, { kind: 'closed_silent', by: 'system' })
  notifyRater(ledger, 'rectification_closed')
}
