import type { Dayjs } from 'dayjs'
import { awaitsAnswer } from '@/contract/consultations/consultations.rules'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { publicSettings } from '@/contract/facts/public-settings.settings'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Sql } from '../../../infra/db/open'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import type { Deps } from '../../../deps'
import { listSupervisors } from '../../people/supervisors.repo'
import { setDueTime, stopClock } from '../case-clock'
import { addEvent, notifyCitizen, withCaseLedger, type CaseLedger } from '../case-ledger'
import { recordServiceDone } from '../record-service-done'
import * as repo from './enforce-deadlines.repo'

/** Reschedules unsure deadlines, escalates overdue cases and closes answered ones. */
export const enforceDeadlines: Job = {
  name: 'deadlines',
  every: 60_000,
  run: (deps) =>
    forEachInTransaction(deps.db, findDue(deps), (tx, { id, decide }) =>
      withCaseLedger(tx, { id }, deps.now(), (ledger) => decide(ledger, tx)),
    ),
}

interface DueCase {
  id: string
  /** Checks again: the case may have changed since it was found. */
  decide: (ledger: CaseLedger, tx: Sql) => Promise<void> | void
}

async function* findDue({ db, now }: Deps): AsyncGenerator<DueCase> {
  for (const id of await repo.findAnnounced(db)) yield { id, decide: reschedule }
  const supervisors = await listSupervisors(db)
  for (const id of await repo.findOverdue(db, now().toISOString()))
    yield { id, decide: (ledger) => escalate(ledger, supervisors) }
  // In calendar days, and as few as there may be; `closesAt` counts the working days.
  const answeredBefore = now().subtract(publicSettings.closeAnswered.min, 'day').toISOString()
  for (const { id, answeredAt } of await repo.findAnsweredBefore(db, answeredBefore))
    if (closesAt(answeredAt) <= now().valueOf()) yield { id, decide: autoClose }
}

const isPast = (moment: string | null, now: Dayjs) =>
  moment !== null && Date.parse(moment) <= now.valueOf()

/** Notifies the citizen and every supervisor, once. */
function escalate(ledger: CaseLedger, supervisors: string[]) {
  const { row, now, newMessages } = ledger
  if (!awaitsAnswer(row.status) || row.escalatedAt || !isPast(row.dueAt, now)) return
  row.escalatedAt = now.toISOString()
  const seq = addEvent(ledger, { kind: 'overdue', by: 'system', unit: row.unit })
  notifyCitizen(ledger, 'overdue')
  for (const citizenId of supervisors)
    newMessages.push({
      citizenId,
      kind: 'escalated',
      dedupe: `escalated:${row.id}:${seq}`,
      consultationId: row.id,
    })
}

/** Recalculates the deadline once the holidays it depends on are announced. */
function reschedule(ledger: CaseLedger) {
  const { row } = ledger
  const previous = row.dueAt
  if (!previous || !row.dueUnsure) return
  setDueTime(row)
  if (row.dueUnsure) row.dueAt = previous
  else {
    row.escalatedAt = null // escalated anew if it misses the new deadline
    addEvent(ledger, { kind: 'rescheduled', by: 'system', dueAt: row.dueAt! })
    if (row.dueAt !== previous) notifyCitizen(ledger, 'answer_due_set', { until: row.dueAt! })
  }
}

/** By the setting that held when it was answered. */
function closesAt(answeredAt: string) {
  const from = Date.parse(answeredAt)
  return dueAfterWorkingDays(from, settingAt('closeAnswered', from)).at
}

/** Closes an answered case the citizen has not reacted to, as if the answer had helped. */
async function autoClose(ledger: CaseLedger, tx: Sql) {
  const { row, now } = ledger
  if (row.status !== 'answered' || !row.answeredAt) return
  if (closesAt(row.answeredAt) > now.valueOf()) return
  row.status = 'closed'
  row.closed = 'silence'
  stopClock(ledger)
  addEvent(ledger, { kind: 'closed', by: 'system', closed: 'silence' })
  notifyCitizen(ledger, 'silent')
  await recordServiceDone(tx, ledger)
}
