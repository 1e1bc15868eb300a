import type { Dayjs } from 'dayjs'
import type {
  About,
  CloseReason,
  ConsultationEvent,
  ListedConsultation,
  Stage,
} from '@/contract/consultations/consultations.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import { dueAfter } from '@/contract/shared/due.rules'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../infra/db/open'
import { queueMessages, type NewMessage } from '../messages/queue-messages'
import { recordServicesDone } from '../ratings/rating/record-services-done'

type Listed = Required<
  Omit<ListedConsultation, 'summary' | 'ipType' | 'stage' | 'closed' | 'dueAt'>
>

/** A consultation as it is stored. */
export interface ConsultationRow extends Omit<Listed, 'district'> {
  citizenId: string | null
  ipType: NonNullable<ListedConsultation['ipType']> | null
  district: string | null
  text: string
  anonymous: boolean
  /** Sealed. */
  contact: Buffer | null
  about: About | null
  /** Sealed. */
  application: Buffer | null
  stage: Stage | null
  closed: CloseReason | null
  mergedInto: string | null
  claimedBy: string | null
  dueFrom: string
  dueDays: number
  dueAt: string | null
  escalatedAt: string | null
  complex: string | null
  answeredAt: string | null
  handedAt: string | null
  orderNumber: string | null
  orderResult: string | null
  contentCheck: StaffConsultation['check']
  bodyHash: Buffer
  lastSeq: number
}

type Event = Omit<ConsultationEvent, 'seq' | 'at' | 'pictures'> & {
  /** Of the act that made it. */
  key?: string
  byStaff?: string
  check?: StaffConsultation['check']
}

/** A consultation while it is held, and what is about to be written of it. */
export interface CaseLedger {
  /** As it is after all that was decided so far. */
  row: ConsultationRow
  now: Dayjs
  events: (Event & { seq: number })[]
  newMessages: NewMessage[]
}

/**
 * Decides about one consultation while nobody else does, in the caller's transaction. What `decide` changed
 * of the row is written together with the events that explain it, and the letters. An act whose key is
 * known was done before, and is not done again. Undefined if there is no such consultation.
 */
export async function withCaseLedger(
  tx: Sql,
  { id, key }: { id: string; key?: string },
  now: Dayjs,
  decide: (book: CaseLedger) => Promise<void> | void,
) {
  const [row] = await tx<ConsultationRow[]>`select * from consultations where id = ${id} for update`
  if (!row) return undefined
  if (key && (await isRecordedAction(tx, id, key))) return row
  const book: CaseLedger = { row, now, events: [], newMessages: [] }
  await decide(book)
  if (book.events.length === 0) return row
  row.changedAt = now.toISOString()
  await writeRow(tx, row)
  await writeEvents(tx, book)
  await queueMessages(tx, book.newMessages, now)
  return row
}

export async function isRecordedAction(tx: Sql, id: string, key: string) {
  const rows = await tx`
    select from consultation_events where consultation_id = ${id} and key = ${key}`
  return rows.length > 0
}

/** Adds to what happened. Answers its number. */
export function addEvent({ row, events }: CaseLedger, event: Event): number {
  row.lastSeq++
  events.push({ seq: row.lastSeq, ...event })
  return row.lastSeq
}

/** Tells the one who asked, if there still is one. */
export function notifyCitizen(
  { row, newMessages: letters }: CaseLedger,
  kind: MessageKind,
  besides: Partial<NewMessage> = {},
) {
  if (!row.citizenId) return
  const dedupe = `${kind}:${row.id}:${row.lastSeq}`
  letters.push({ citizenId: row.citizenId, kind, dedupe, consultationId: row.id, ...besides })
}

/** From now on it is due in so many working days; what was late before is no longer. */
export function restartClock({ row, now }: CaseLedger, days = row.dueDays) {
  row.dueFrom = now.toISOString()
  row.dueDays = days
  setDueTime(row)
  row.escalatedAt = null
}

export function setDueTime(row: ConsultationRow) {
  const due = dueAfter(Date.parse(row.dueFrom), row.dueDays)
  row.dueAt = new Date(due.at).toISOString()
  row.dueUnsure = due.unsure
}

/** It is closed with an answer: a service that was done, and can be rated. */
export const recordServiceDone = (tx: Sql, { row, now }: CaseLedger) =>
  row.citizenId
    ? recordServicesDone(
        tx,
        [
          {
            ...{ citizenId: row.citizenId, kind: 'consultation', ref: row.id, unit: row.unit },
            service: row.about?.kind === 'service' ? row.about.id : null,
            ...{ title: row.number, channel: 'online', doneAt: now.toISOString() },
            sample: row.sample,
          },
        ],
        now,
      )
    : undefined

/** Nobody has to answer now. */
export function stopClock({ row }: CaseLedger) {
  row.dueAt = null
  row.dueUnsure = false
}

/** Back with its unit: with whoever had it, if they still work on it. */
export function returnToUnit(
  book: CaseLedger,
  { to = book.row.claimedBy }: { to?: string | null } = {},
) {
  book.row.claimedBy = to
  book.row.status = to ? 'claimed' : 'open'
  book.row.closed = null
  book.row.answeredAt = null
  restartClock(book)
}

async function writeRow(tx: Sql, row: ConsultationRow) {
  const stored = {
    unit: row.unit,
    status: row.status,
    stage: row.stage,
    closed: row.closed,
    merged_into: row.mergedInto,
    claimed_by: row.claimedBy,
    due_from: row.dueFrom,
    due_days: row.dueDays,
    due_at: row.dueAt,
    due_unsure: row.dueUnsure,
    escalated_at: row.escalatedAt,
    complex: row.complex,
    answered_at: row.answeredAt,
    handed_at: row.handedAt,
    order_number: row.orderNumber,
    order_result: row.orderResult,
    changed_at: row.changedAt,
    last_seq: row.lastSeq,
  }
  await tx`update consultations set ${tx(stored)} where id = ${row.id}`
}

interface Happened extends Pick<CaseLedger, 'events' | 'now'> {
  row: Pick<ConsultationRow, 'id'>
}

export async function writeEvents(tx: Sql, { row, events, now }: Happened) {
  const at = now.toISOString()
  const rows = events.map(({ seq, kind, by, ...event }) => ({
    consultation_id: row.id,
    seq,
    at,
    kind,
    by,
    by_staff: event.byStaff ?? null,
    unit: event.unit ?? null,
    text: event.text ?? null,
    stage: event.stage ?? null,
    cites: event.cites?.length ? tx.json(event.cites) : null,
    due_at: event.dueAt ?? null,
    closed: event.closed ?? null,
    key: event.key ?? null,
    content_check: event.check ?? 'off',
  }))
  await tx`insert into consultation_events ${tx(rows)}`
}
