import type { Dayjs } from 'dayjs'
import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import { queueMessages, type NewMessage } from '../../messages/queue-messages'
import { holdSeat, type SeatKey, type Seat } from './seats.repo'

type Kind = SeatHistoryEntry['kind']
type Besides = Pick<SeatHistoryEntry, 'no' | 'because' | 'count' | 'behind'>

/** The seats of one way while they are held, and what is about to be written of them. */
export interface SeatLedger {
  /** As they are after all that was decided so far. */
  seat: Seat
  now: Dayjs
  moves: (Besides & { seq: number; kind: Kind })[]
  letters: NewMessage[]
}

/**
 * Decides about the seats of one way while nobody else does, in the caller's transaction. What `decide`
 * changed of the counters is written together with the moves that explain it, and the letters. Undefined
 * if there is no such way.
 */
export async function withSeatLedger<T>(
  tx: Sql,
  of: SeatKey,
  now: Dayjs,
  decide: (book: SeatLedger) => Promise<T>,
) {
  const seat = await holdSeat(tx, of)
  if (!seat) return undefined
  const book: SeatLedger = { seat, now, moves: [], letters: [] }
  const before = JSON.stringify(seat)
  const decided = await decide(book)
  await Promise.all([
    before !== JSON.stringify(seat) && writeSeat(tx, seat),
    writeMoves(tx, book),
    queueMessages(tx, book.letters, now),
  ])
  return decided
}

/** Adds to the fairness log. Answers the number of the move. */
export function addMove({ seat, moves }: SeatLedger, kind: Kind, besides: Besides = {}): number {
  seat.lastSeq++
  moves.push({ seq: seat.lastSeq, kind, ...besides })
  return seat.lastSeq
}

const writeSeat = (tx: Sql, seat: Seat) => tx`
  update seats
     set capacity = ${seat.capacity}, waitlist = ${seat.waitlist}, enrolled = ${seat.enrolled},
         offered = ${seat.offered}, waiting = ${seat.waiting}, last_no = ${seat.lastNo},
         last_seq = ${seat.lastSeq}, called_off = ${seat.calledOff}
   where training_id = ${seat.trainingId} and way = ${seat.way}`

async function writeMoves(tx: Sql, { seat, moves, now }: SeatLedger) {
  if (moves.length === 0) return
  const at = now.toISOString()
  const rows = moves.map(({ seq, kind, no, because, count, behind = false }) => ({
    training_id: seat.trainingId,
    way: seat.way,
    seq,
    at,
    kind,
    no: no ?? null,
    because: because ?? null,
    count: count ?? null,
    behind,
  }))
  await tx`insert into moves ${tx(rows)}`
}
