import type { Dayjs } from 'dayjs'
import { overdueAfter, statusAfter } from '@/contract/ratings/figures.rules'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type {
  Outcome,
  RectificationEvent,
  RectificationEventKind,
} from '@/contract/ratings/rectifications.schema'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'
import { queueMessages, type NewMessage } from '../../messages/queue-messages'
import { queueLogEvents, type QueuedLogEvent } from '../public-log/queue-log-events'
import { rectificationColumns, type RectificationRow } from './rectification-columns'

interface Event extends Pick<RectificationEvent, 'kind' | 'by'> {
  byStaff?: string
  text?: string
  outcome?: Outcome
  how?: 'phone' | 'message'
  dueAt?: string
  key?: string
  /** Default: now. */
  at?: string
}

/** A locked rectification with the changes that are still to be written. */
export interface RectificationLedger {
  row: RectificationRow
  now: Dayjs
  /** The rater; null once the account is deleted. */
  citizenId: string | null
  events: (Event & { seq: number })[]
  newMessages: NewMessage[]
  publicLogEvents: QueuedLogEvent[]
}

interface LedgerRequest {
  id: string
  key?: string
}

/**
 * Locks a rectification, lets `decide` change it, and writes row, events, messages and what is to be
 * logged together, in the caller's transaction. A recorded key skips `decide`. Undefined if there
 * is no such rectification.
 */
export async function withRectificationLedger(
  tx: Sql,
  { id, key }: LedgerRequest,
  now: Dayjs,
  decide: (ledger: RectificationLedger) => Promise<void> | void,
) {
  const [row] = await tx<RectificationRow[]>`
    select ${tx(rectificationColumns)} from rectifications where id = ${id} for update`
  if (!row) return undefined
  if (key && (await isRecordedAction(tx, id, key))) return row
  const ledger = openLedger(row, await findRater(tx, row.ratingId), now)
  await decide(ledger)
  await closeLedger(tx, ledger)
  return row
}

export const openLedger = (
  row: RectificationRow,
  citizenId: string | null,
  now: Dayjs,
): RectificationLedger => ({
  row,
  citizenId,
  now,
  events: [],
  newMessages: [],
  publicLogEvents: [],
})

/** Writes all changes. */
export async function closeLedger(tx: Sql, ledger: RectificationLedger) {
  const { row, now, events, newMessages, publicLogEvents } = ledger
  if (events.length === 0) return
  row.changedAt = now.toISOString()
  const { id, ratingId: _, ...rest } = row
  await tx`update rectifications set ${tx(rest)} where id = ${id}`
  await writeEvents(tx, ledger)
  await queueMessages(tx, newMessages, now)
  await queueLogEvents(tx, row.ratingId, publicLogEvents, now)
}

export async function isRecordedAction(sql: Sql, id: string, key: string) {
  const rows = await sql`
    select from rectification_events where rectification_id = ${id} and key = ${key}`
  return rows.length > 0
}

export async function findRater(sql: Sql, ratingId: string) {
  const [row] = await sql<{ citizenId: string | null }[]>`
    select d.citizen_id from ratings r join services_done d on d.id = r.service_id
     where r.id = ${ratingId}`
  return row?.citizenId ?? null
}

/** Private between rater and outlet: not in the public log. */
const privateEvents: RectificationEventKind[] = ['said']

/**
 * Adds an event. The status follows from the event by the same rules as from the public log, so the
 * two cannot differ.
 */
export function addEvent(
  { row, events, publicLogEvents }: RectificationLedger,
  event: Event,
  days?: number,
) {
  const { kind, outcome } = event
  row.lastSeq++
  row.status = statusAfter[kind] ?? row.status
  row.overdue = overdueAfter(kind, row.overdue)
  events.push({ seq: row.lastSeq, ...event })
  if (privateEvents.includes(kind)) return
  publicLogEvents.push({
    kind: 'rectification',
    body: {
      event: kind,
      ...(outcome && { outcome }),
      ...(days !== undefined && { days }),
    },
  })
}

export function notifyRater(
  ledger: RectificationLedger,
  kind: MessageKind,
  options: Partial<NewMessage> = {},
) {
  const { row, citizenId, newMessages } = ledger
  newMessages.push({
    citizenId,
    kind,
    dedupe: dedupeOf(kind, row),
    rectificationId: row.id,
    ...options,
  })
}

/** Notifies supervisors, except one who is the rater. */
export function notifySupervisors(
  ledger: RectificationLedger,
  kind: MessageKind,
  supervisors: string[],
) {
  const { row, citizenId, newMessages } = ledger
  for (const supervisor of supervisors)
    if (supervisor !== citizenId)
      newMessages.push({
        citizenId: supervisor,
        kind,
        dedupe: dedupeOf(kind, row),
        rectificationId: row.id,
      })
}

const dedupeOf = (kind: MessageKind, { id, lastSeq }: RectificationRow) =>
  `${kind}:${id}:${lastSeq}`

async function writeEvents(tx: Sql, { row, events, now }: RectificationLedger) {
  const at = now.toISOString()
  const rows = events.map((event) => ({ at, ...event, rectificationId: row.id }))
  await insertMany(tx, 'rectification_events', rows)
}
