import type { Dayjs } from 'dayjs'
import type { ConsultationEvent } from '@/contract/consultations/consultations.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import { insertMany } from '../../infra/db/insert-many'
import type { Sql } from '../../infra/db/open'
import { consultationColumns, type ConsultationRow } from './consultation-row'

export type NewEvent = Omit<ConsultationEvent, 'at' | 'pictures' | 'documents'> & {
  /** Idempotency key of the action that caused the event. */
  key?: string
  byStaff?: string
  check?: StaffConsultation['check']
}

export async function lockConsultation(tx: Sql, id: string) {
  const [row] = await tx<ConsultationRow[]>`
    select ${tx(consultationColumns)} from consultations where id = ${id} for update`
  return row
}

export async function isRecordedAction(sql: Sql, id: string, key: string) {
  const rows = await sql`
    select from consultation_events where consultation_id = ${id} and key = ${key}`
  return rows.length > 0
}

export async function updateConsultation(tx: Sql, row: ConsultationRow) {
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

interface EventsOfConsultation {
  row: Pick<ConsultationRow, 'id'>
  events: NewEvent[]
  now: Dayjs
}

export async function insertEvents(tx: Sql, { row, events, now }: EventsOfConsultation) {
  const at = now.toISOString()
  const rows = events.map(({ cites, check = 'off', ...event }) => ({
    ...event,
    consultationId: row.id,
    at,
    cites: cites?.length ? cites : null,
    contentCheck: check,
  }))
  await insertMany(tx, 'consultation_events', rows)
}
