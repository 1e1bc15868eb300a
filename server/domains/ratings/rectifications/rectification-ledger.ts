import type { Dayjs } from 'dayjs'
import { overdueAfter, statusAfter } from '@/contract/ratings/figures.rules'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type {
  Outcome,
  RectificationEvent,
  RectificationEventKind,
  RectificationStatus,
} from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../infra/db/open'
import { queueMessages, type NewMessage } from '../../messages/queue-messages'
import { appendToLog, type LoggableEvent } from '../public-log/append-to-public-log'

/** An order to put something right, as it is stored. */
export interface RectificationRow {
  id: string
  ratingId: string
  number: string
  unit: string
  status: RectificationStatus
  openedDay: string
  dueFrom: string
  round: number
  contactDue: string
  contactedAt: string | null
  fixDue: string
  days: number
  dueUnsure: boolean
  complex: string | null
  complexState: 'asked' | 'approved' | 'refused' | null
  disputed: boolean
  overdue: boolean
  fixedAt: string | null
  outcome: Outcome | null
  putRightDays: number | null
  lastSeq: number
  changedAt: string
  sample: boolean
}

interface Event extends Pick<RectificationEvent, 'kind' | 'by'> {
  byStaff?: string
  text?: string
  outcome?: Outcome
  how?: 'phone' | 'message'
  dueAt?: string
  key?: string
}

/** An order while it is held, and what is about to be written of it. */
export interface RectificationLedger {
  row: RectificationRow
  now: Dayjs
  /** Who gave the rating; null once the account is gone. */
  citizenId: string | null
  events: (Event & { seq: number })[]
  letters: NewMessage[]
  log: LoggableEvent[]
}

interface Of {
  id: string
  key?: string
}

/**
 * Decides about an order while nobody else does, in the caller's transaction. What `decide` changed is
 * written together with the events that explain it, the letters, and the log. An act whose key is known was
 * done before, and is not done again. Undefined if there is no such order.
 */
export async function withRectificationLedger(
  tx: Sql,
  { id, key }: Of,
  now: Dayjs,
  decide: (book: RectificationLedger) => Promise<void> | void,
) {
  const [row] = await tx<
    RectificationRow[]
  >`select * from rectifications where id = ${id} for update`
  if (!row) return undefined
  if (key && (await isKnownAct(tx, id, key))) return row
  const book = openLedger(row, await raterOf(tx, row.ratingId), now)
  await decide(book)
  await closeLedger(tx, book)
  return row
}

export const openLedger = (
  row: RectificationRow,
  citizenId: string | null,
  now: Dayjs,
): RectificationLedger => ({
  ...{ row, citizenId, now },
  ...{ events: [], letters: [], log: [] },
})

/** Writes what was decided; the log last, as others of the unit wait for it. */
export async function closeLedger(tx: Sql, book: RectificationLedger) {
  const { row, now, events, letters, log } = book
  if (events.length === 0) return
  row.changedAt = now.toISOString()
  const { id, ratingId: _, ...rest } = row
  await tx`update rectifications set ${tx(rest)} where id = ${id}`
  await writeEvents(tx, book)
  await queueMessages(tx, letters, now)
  await appendToLog(tx, row, log, now)
}

export async function isKnownAct(sql: Sql, id: string, key: string) {
  const rows = await sql`
    select from rectification_events where rectification_id = ${id} and key = ${key}`
  return rows.length > 0
}

export async function raterOf(sql: Sql, ratingId: string) {
  const [row] = await sql<{ citizenId: string | null }[]>`
    select d.citizen_id from ratings r join services_done d on d.id = r.service_id
     where r.id = ${ratingId}`
  return row?.citizenId ?? null
}

/** What is between the two alone: the rest is in the public log. */
const unlogged: RectificationEventKind[] = ['said']

/**
 * Adds to what happened. How the order stands follows from it by the same rules as from the log, so that
 * the two cannot differ.
 */
export function addEvent({ row, events, log }: RectificationLedger, event: Event, days?: number) {
  const { kind, outcome } = event
  row.lastSeq++
  row.status = statusAfter[kind] ?? row.status
  row.overdue = overdueAfter(kind, row.overdue)
  events.push({ seq: row.lastSeq, ...event })
  if (unlogged.includes(kind)) return
  log.push({
    kind: 'rectification',
    body: {
      ...{ rating: row.ratingId, event: kind },
      ...(outcome && { outcome }),
      ...(days !== undefined && { days }),
    },
  })
}

/** Tells whoever gave the rating, if they still have an account. */
export function notifyRater(
  book: RectificationLedger,
  kind: MessageKind,
  besides: Partial<NewMessage> = {},
) {
  const { row, citizenId, letters } = book
  if (citizenId)
    letters.push({
      citizenId,
      kind,
      dedupe: dedupeOf(kind, row),
      rectificationId: row.id,
      ...besides,
    })
}

/** Tells supervisors; never whoever gave the rating, should they be one. */
export function notifySupervisors(
  book: RectificationLedger,
  kind: MessageKind,
  supervisors: string[],
) {
  const { row, citizenId, letters } = book
  for (const one of supervisors)
    if (one !== citizenId)
      letters.push({ citizenId: one, kind, dedupe: dedupeOf(kind, row), rectificationId: row.id })
}

const dedupeOf = (kind: MessageKind, { id, lastSeq }: RectificationRow) =>
  `${kind}:${id}:${lastSeq}`

async function writeEvents(tx: Sql, { row, events, now }: RectificationLedger) {
  const at = now.toISOString()
  const rows = events.map(({ byStaff, text, outcome, how, dueAt, key, ...event }) => ({
    ...event,
    rectification_id: row.id,
    at,
    by_staff: byStaff ?? null,
    text: text ?? null,
    outcome: outcome ?? null,
    how: how ?? null,
    due_at: dueAt ?? null,
    key: key ?? null,
  }))
  await tx`insert into rectification_events ${tx(rows)}`
}
