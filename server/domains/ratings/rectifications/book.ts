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
import { post, type Letter } from '../../messages/post'
import { append, type Happened } from '../public-log/append'

/** An order to put something right, as it is stored. */
export interface Row {
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
export interface Book {
  row: Row
  now: Dayjs
  /** Who gave the rating; null once the account is gone. */
  citizenId: string | null
  events: (Event & { seq: number })[]
  letters: Letter[]
  log: Happened[]
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
export async function inBook(
  tx: Sql,
  { id, key }: Of,
  now: Dayjs,
  decide: (book: Book) => Promise<void> | void,
) {
  const [row] = await tx<Row[]>`select * from rectifications where id = ${id} for update`
  if (!row) return undefined
  if (key && (await wasDone(tx, id, key))) return row
  const book = openBook(row, await raterOf(tx, row.ratingId), now)
  await decide(book)
  await closeBook(tx, book)
  return row
}

export const openBook = (row: Row, citizenId: string | null, now: Dayjs): Book => ({
  ...{ row, citizenId, now },
  ...{ events: [], letters: [], log: [] },
})

/** Writes what was decided; the log last, as others of the unit wait for it. */
export async function closeBook(tx: Sql, book: Book) {
  const { row, now, events, letters, log } = book
  if (events.length === 0) return
  row.changedAt = now.toISOString()
  const { id, ratingId: _, ...rest } = row
  await tx`update rectifications set ${tx(rest)} where id = ${id}`
  await writeEvents(tx, book)
  await post(tx, letters, now)
  await append(tx, row, log, now)
}

export async function wasDone(sql: Sql, id: string, key: string) {
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
export function note({ row, events, log }: Book, event: Event, days?: number) {
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
export function tell(book: Book, kind: MessageKind, besides: Partial<Letter> = {}) {
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
export function tellSupervisors(book: Book, kind: MessageKind, supervisors: string[]) {
  const { row, citizenId, letters } = book
  for (const one of supervisors)
    if (one !== citizenId)
      letters.push({ citizenId: one, kind, dedupe: dedupeOf(kind, row), rectificationId: row.id })
}

const dedupeOf = (kind: MessageKind, { id, lastSeq }: Row) => `${kind}:${id}:${lastSeq}`

async function writeEvents(tx: Sql, { row, events, now }: Book) {
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
