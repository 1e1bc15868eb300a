import { isUnderWay } from '@/contract/ratings/rectifications.rules'
import type { Deps } from '../../../deps'
import {
  withRectificationLedger,
  addEvent,
  notifyRater,
  notifySupervisors,
  type RectificationLedger,
} from './rectification-ledger'
import { confirmationDeadline, isLate, setDeadlines } from './rectification-clock'
import { listSupervisors } from '../../people/supervisors.repo'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './enforce-deadlines.repo'

/** Enforces the 1-5-15 deadlines: marks what is late, and closes repairs nobody confirmed. */
export const enforceRectificationDeadlines: Job = {
  name: 'rectifications',
  every: 60_000,
  run: (deps) =>
    forEachInTransaction(deps.db, findDue(deps), (tx, { id, decide }) =>
      withRectificationLedger(tx, { id }, deps.now(), decide),
    ),
}

interface DueRectification {
  id: string
  /** Checks again: the row may have changed since it was found. */
  decide: (ledger: RectificationLedger) => void
}

async function* findDue({ db, now }: Deps): AsyncGenerator<DueRectification> {
  for (const id of await repo.listAnnounced(db)) yield { id, decide: reschedule }
  const supervisors = await listSupervisors(db)
  for (const id of await repo.listLate(db, now().toISOString()))
    yield { id, decide: (ledger) => markLate(ledger, supervisors) }
  for (const id of await repo.listAwaitingConfirmation(db, now().toISOString()))
    yield { id, decide: closeUnconfirmed }
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
  if (row.dueUnsure || row.fixDue === before) return
  addEvent(ledger, { kind: 'rescheduled', by: 'system', dueAt: row.fixDue })
  notifyRater(ledger, 'repair_due_set', { until: row.fixDue })
}

/** Closes an unanswered repair as unconfirmed. */
function closeUnconfirmed(ledger: RectificationLedger) {
  const { row, now } = ledger
  if (row.status !== 'fixed' || !row.fixedAt || confirmationDeadline(row.fixedAt) > now.valueOf())
    return
  addEvent(ledger, { kind: 'closed_silent', by: 'system' })
  notifyRater(ledger, 'rectification_closed')
}
