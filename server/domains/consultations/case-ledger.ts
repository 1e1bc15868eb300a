import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Sql } from '../../infra/db/open'
import { queueMessages, type NewMessage } from '../messages/queue-messages'
import {
  insertEvents,
  isRecordedAction,
  lockConsultation,
  updateConsultation,
  type NewEvent,
} from './case-ledger.repo'
import type { ConsultationRow } from './consultation-row'

/** A locked consultation, with the events and messages that will be written together with it. */
export interface CaseLedger {
  /** Current state, including decisions not yet written. */
  row: ConsultationRow
  now: Dayjs
  events: NewEvent[]
  newMessages: NewMessage[]
}

/**
 * Locks a consultation for the caller's transaction, lets `decide` change it, and writes the row, its
 * events and the messages together. An action whose idempotency key is recorded is skipped. Returns
 * undefined if there is no such consultation.
 */
export async function withCaseLedger(
  tx: Sql,
  { id, key }: { id: string; key?: string },
  now: Dayjs,
  decide: (ledger: CaseLedger) => Promise<void> | void,
) {
  const row = await lockConsultation(tx, id)
  if (!row) return undefined
  if (key && (await isRecordedAction(tx, id, key))) return row
  const ledger: CaseLedger = { row, now, events: [], newMessages: [] }
  await decide(ledger)
  if (ledger.events.length === 0) return row
  row.changedAt = now.toISOString()
  await updateConsultation(tx, row)
  await insertEvents(tx, ledger)
  await queueMessages(tx, ledger.newMessages, now)
  return row
}

/** Returns the sequence number of the event. */
export function addEvent({ row, events }: CaseLedger, event: Omit<NewEvent, 'seq'>): number {
  row.lastSeq++
  events.push({ seq: row.lastSeq, ...event })
  return row.lastSeq
}

export function notifyCitizen(
  { row, newMessages }: CaseLedger,
  kind: MessageKind,
  details: Pick<NewMessage, 'words' | 'until'> = {},
) {
  newMessages.push({
    citizenId: row.citizenId,
    kind,
    dedupe: `${kind}:${row.id}:${row.lastSeq}`,
    consultationId: row.id,
    ...details,
  })
}
