import type { Dayjs } from 'dayjs'
import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'
import { queueMessages, type NewMessage } from '../../messages/queue-messages'
import { lockSeats, updateCounters, type SeatsKey, type SeatsRow } from './seats.repo'

type SeatEvent = Omit<SeatHistoryEntry, 'way' | 'at'>
type EventDetails = Omit<SeatEvent, 'seq' | 'kind'>

/** The locked counters of one way of attending, and what will be written with them. */
export interface SeatLedger {
  /** Current state, including decisions not yet written. */
  seats: SeatsRow
  now: Dayjs
  history: SeatEvent[]
  newMessages: NewMessage[]
}

/**
 * Runs `decide` with the seats locked, in the caller's transaction. Changed counters, the seat history
 * that explains them and the messages are then written together. Undefined if the training is not held
 * this way.
 */
export async function withSeatLedger<T>(
  tx: Sql,
  key: SeatsKey,
  now: Dayjs,
  decide: (ledger: SeatLedger) => Promise<T>,
) {
  const seats = await lockSeats(tx, key)
  if (!seats) return undefined
  const ledger: SeatLedger = { seats, now, history: [], newMessages: [] }
  const before = JSON.stringify(seats)
  const result = await decide(ledger)
  await Promise.all([
    before !== JSON.stringify(seats) && updateCounters(tx, seats),
    insertHistory(tx, ledger),
    queueMessages(tx, ledger.newMessages, now),
  ])
  return result
}

/** Adds an entry to the seat history and returns its number. */
export function recordSeatEvent(
  { seats, history }: SeatLedger,
  kind: SeatEvent['kind'],
  details: EventDetails = {},
): number {
  seats.lastSeq++
  history.push({ seq: seats.lastSeq, kind, ...details })
  return seats.lastSeq
}

async function insertHistory(tx: Sql, { seats, history, now }: SeatLedger) {
  const { trainingId, way } = seats
  const at = now.toISOString()
  const rows = history.map((event) => ({ behind: false, ...event, trainingId, way, at }))
  await insertMany(tx, 'moves', rows)
}
