import dayjs from 'dayjs'
import { canOffer, offerExpiry } from '@/contract/trainings/trainings.rules'
import type { Sql } from '../../../infra/db/open'
import { addMove, type SeatLedger } from './seat-ledger'
import { freeOf } from './seats.repo'

/**
 * Offers the seats that are free to those who wait, the first first. `freed` are the moves that freed
 * them, in their order; the last of them freed all that are left.
 */
export async function offerFreeSeats(tx: Sql, book: SeatLedger, freed: number[]) {
  const { seat, now, letters } = book
  const { trainingId, way, startsAt } = seat
  const count = Math.min(freeOf(seat), seat.waiting)
  if (count <= 0 || seat.calledOff || !canOffer(startsAt, now.valueOf())) return
  const until = dayjs(offerExpiry(now.valueOf(), startsAt)).toISOString()
  const first = await firstWaiting(tx, book, count)
  await tx`
    update enrollments set status = 'offered', offered_at = ${now.toISOString()}, until = ${until}
     where training_id = ${trainingId} and way = ${way} and no in ${tx(first.map(({ no }) => no))}`
  first.forEach(({ no, citizenId }, i) => {
    seat.waiting--
    seat.offered++
    const because = freed[i] ?? freed.at(-1)
    addMove(book, 'offered', { no, ...(because && { because }) })
    if (citizenId)
      letters.push({
        citizenId,
        kind: 'offer',
        dedupe: `offer:${trainingId}:${way}:${no}`,
        trainingId,
        until,
      })
  })
}

interface Waiting {
  no: number
  citizenId: string | null
}

const firstWaiting = (tx: Sql, { seat }: SeatLedger, count: number) => tx<Waiting[]>`
  select no, citizen_id from enrollments
   where training_id = ${seat.trainingId} and way = ${seat.way} and status = 'waitlisted'
   order by behind, no limit ${count}`
