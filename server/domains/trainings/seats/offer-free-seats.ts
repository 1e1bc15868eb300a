import dayjs from 'dayjs'
import { canOffer, offerExpiry } from '@/contract/trainings/offers.rules'
import { freeSeats } from '@/contract/trainings/trainings.rules'
import type { Sql } from '../../../infra/db/open'
import { recordSeatEvent, type SeatLedger } from './seat-ledger'
import type { SeatsKey } from './seats.repo'

/**
 * Offers free seats to the waitlist in its order. `freedBy` holds the numbers of the history entries that
 * freed the seats, in order; the last one accounts for all remaining seats.
 */
export async function offerFreeSeats(tx: Sql, ledger: SeatLedger, freedBy: number[]) {
  const { seats, now, newMessages } = ledger
  const { trainingId, way, startsAt } = seats
  const count = Math.min(freeSeats(seats), seats.waiting)
  if (count <= 0 || seats.calledOff || !canOffer(startsAt, now.valueOf())) return
  const until = dayjs(offerExpiry(now.valueOf(), startsAt)).toISOString()
  const next = await firstWaiting(tx, seats, count)
  await tx`
    update enrollments set status = 'offered', offered_at = ${now.toISOString()}, until = ${until}
     where training_id = ${trainingId} and way = ${way} and no = any (${next.map(({ no }) => no)}::int[])`
  next.forEach(({ no, citizenId }, i) => {
    seats.waiting--
    seats.offered++
    const because = freedBy[i] ?? freedBy.at(-1)
    recordSeatEvent(ledger, 'offered', { no, ...(because && { because }) })
    const dedupe = `offer:${trainingId}:${way}:${no}`
    newMessages.push({ citizenId, kind: 'offer', dedupe, trainingId, until })
  })
}

const firstWaiting = (tx: Sql, { trainingId, way }: SeatsKey, count: number) => tx<
  { no: number; citizenId: string | null }[]
>`
  select no, citizen_id from enrollments
   where training_id = ${trainingId} and way = ${way} and status = 'waitlisted'
   order by behind, no limit ${count}`
