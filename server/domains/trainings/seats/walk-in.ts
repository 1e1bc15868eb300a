import type { Dayjs } from 'dayjs'
import { walkInRefusal } from '@/contract/trainings/trainings.rules'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { withSeatLedger, addMove } from './seat-ledger'
import { freeOf, type SeatKey } from './seats.repo'

interface WalkIn extends SeatKey {
  /** Made for this tap; a retry carries the same, and then changes nothing. */
  key: string
  name: string
}

/** Gives a seat that is free, and not offered to anybody any more, to who came without one. */
export async function walkIn(tx: Sql, { key, name, ...of }: WalkIn, now: Dayjs) {
  const seat = await withSeatLedger(tx, of, now, async (book) => {
    const { seat } = book
    const before = await madeBy(tx, of.trainingId, key)
    if (before) return before
    const shut = walkInRefusal(seat, now.valueOf())
    if (shut) refuse(shut)
    if (freeOf(seat) <= 0) refuse('full')
    const no = ++seat.lastNo
    seat.enrolled++
    addMove(book, 'walk_in', { no })
    await tx`insert into enrollments ${tx({
      training_id: of.trainingId,
      way: of.way,
      no,
      key,
      status: 'enrolled',
      asked_at: now.toISOString(),
      walk_in: true,
      guest: name,
    })}`
    return { way: of.way, no }
  })
  return seat ?? refuse('invalid') // there is no such way
}

async function madeBy(tx: Sql, trainingId: string, key: string) {
  const [row] = await tx<Pick<WalkIn, 'way'> & { no: number }[]>`
    select way, no from enrollments where training_id = ${trainingId} and key = ${key} and walk_in`
  return row as { way: SeatKey['way']; no: number } | undefined
}
