import type { Dayjs } from 'dayjs'
import { awaitsAnswer } from '@/contract/consultations/consultations.rules'
import { consulting } from '@/contract/consultations/consultations.settings'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Job } from '../../../infra/jobs/run-jobs'
import type { Deps } from '../../../deps'
import { setDueTime, stopClock } from '../case-clock'
import { addEvent, notifyCitizen, withCaseLedger, type CaseLedger } from '../case-ledger'
import { recordServiceDone } from '../record-service-done'
import * as repo from './enforce-deadlines.repo'

/** Reschedules unsure deadlines, escalates overdue cases and closes answered ones. */
export const enforceDeadlines: Job = {
  name: 'deadlines',
  every: 60_000,
  async run(deps) {
    const { db, now } = deps
    await forEach(deps, await repo.findUnsure(db), reschedule)
    const supervisors = await repo.findSupervisors(db)
    await forEach(deps, await repo.findOverdue(db, now().toISOString()), (ledger) =>
      escalate(ledger, supervisors),
    )
    // In calendar days, which are at least as many; `autoClose` counts the working days.
    const answeredBefore = now().subtract(consulting.autoCloseDays, 'day').toISOString()
    await forEach(deps, await repo.findAnsweredBefore(db, answeredBefore), autoClose)
  },
}

type Decide = (ledger: CaseLedger, tx: Sql) => Promise<void> | void

/** Each case in a transaction of its own. It may have changed since it was found, so `decide` checks again. */
async function forEach({ db, now }: Deps, ids: string[], decide: Decide) {
  for (const id of ids)
    await withRetry(() =>
      db.begin((tx) => withCaseLedger(tx, { id }, now(), (ledger) => decide(ledger, tx))),
    )
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
  }
}

/** Closes an answered case the citizen has not reacted to, as if the answer had helped. */
async function autoClose(ledger: CaseLedger, tx: Sql) {
  const { row, now } = ledger
  if (row.status !== 'answered' || !row.answeredAt) return
  const closesAt = dueAfterWorkingDays(Date.parse(row.answeredAt), consulting.autoCloseDays).at
  if (closesAt > now.valueOf()) return
  row.status = 'closed'
  row.closed = 'silence'
  stopClock(ledger)
  addEvent(ledger, { kind: 'closed', by: 'system', closed: 'silence' })
  notifyCitizen(ledger, 'silent')
  await recordServiceDone(tx, ledger)
}
