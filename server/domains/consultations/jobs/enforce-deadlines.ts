import type { Dayjs } from 'dayjs'
import { consulting } from '@/contract/consultations/consultations.settings'
import { dueAfter } from '@/contract/shared/due.rules'
import {
  withCaseLedger,
  addEvent,
  recordServiceDone,
  setDueTime,
  stopClock,
  notifyCitizen,
  type CaseLedger,
} from '../case-ledger'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './enforce-deadlines.repo'

/** Sees to it that what was promised is kept, or that it is said that it was not. */
export const enforceDeadlines: Job = {
  name: 'deadlines',
  every: 60_000,
  async run(deps) {
    const { db, now } = deps
    await each(deps, await repo.unsure(db), reschedule)
    const told = await repo.supervisors(db)
    await each(deps, await repo.overdue(db, now().toISOString()), (book) => escalate(book, told))
    const least = now().subtract(consulting.autoCloseDays, 'day').toISOString() // no fewer working days
    await each(deps, await repo.silentSince(db, least), closeSilent)
  },
}

/** One after the other, each in a transaction of its own: found before it was held, it is looked at again. */
type Decide = (book: CaseLedger, tx: Sql) => Promise<void> | void

async function each({ db, now }: Deps, ids: string[], decide: Decide) {
  for (const id of ids)
    await withRetry(() =>
      db.begin((tx) => withCaseLedger(tx, { id }, now(), (book) => decide(book, tx))),
    )
}

const isOver = (moment: string | null, now: Dayjs) =>
  moment !== null && Date.parse(moment) <= now.valueOf()

/** The citizen is told, and every supervisor, who sees it on top of the inbox. */
function escalate(book: CaseLedger, supervisors: string[]) {
  const { row, now, newMessages: letters } = book
  const late = ['open', 'claimed', 'handed_over'].includes(row.status)
  if (!late || row.escalatedAt || !isOver(row.dueAt, now)) return
  row.escalatedAt = now.toISOString()
  const seq = addEvent(book, { kind: 'overdue', by: 'system', unit: row.unit })
  notifyCitizen(book, 'overdue')
  for (const citizenId of supervisors)
    letters.push({
      citizenId,
      kind: 'escalated',
      dedupe: `escalated:${row.id}:${seq}`,
      consultationId: row.id,
    })
}

/** Once the holidays of a year are announced, what was counted over it is counted anew. */
function reschedule(book: CaseLedger) {
  const { row } = book
  const before = row.dueAt
  if (!before || !row.dueUnsure) return
  setDueTime(row)
  if (row.dueUnsure) row.dueAt = before
  else {
    row.escalatedAt = null // late by the new time it is escalated anew
    addEvent(book, { kind: 'rescheduled', by: 'system', dueAt: row.dueAt! })
  }
}

/** An answer to which nothing was said for so many working days is taken as one that helped. */
async function closeSilent(book: CaseLedger, tx: Sql) {
  const { row, now } = book
  if (row.status !== 'answered' || !row.answeredAt) return
  if (dueAfter(Date.parse(row.answeredAt), consulting.autoCloseDays).at > now.valueOf()) return
  Object.assign(row, { status: 'closed', closed: 'silence' })
  stopClock(book)
  addEvent(book, { kind: 'closed', by: 'system', closed: 'silence' })
  notifyCitizen(book, 'silent')
  await recordServiceDone(tx, book)
}
