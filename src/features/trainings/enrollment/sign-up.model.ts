import type { EpochMs } from '@/contract/shared/time.types'
import type { Seats, Way } from '@/contract/trainings/trainings.schema'
import { type Seated, type SignUpOutcome, expectedOutcome } from '../catalogue/seats.model'

/** Undefined where the training cannot be attended that way. */
export function expectedOutcomeFor(
  { seats, startsAt }: Seated,
  way: Way,
  now: EpochMs,
): SignUpOutcome | undefined {
  const seat = seats.find((each) => each.way === way)
  return seat && expectedOutcome(seat, startsAt, now)
}

/** The preselected way of attending: one with a free seat, else one with a waitlist. */
export function defaultWay({ seats, startsAt }: Seated, now: EpochMs): Way {
  const ranks = ['seat', 'waitlist', 'full']
  const rank = (seat: Seats) => ranks.indexOf(expectedOutcome(seat, startsAt, now).kind)
  return seats.reduce((best, seat) => (rank(seat) < rank(best) ? seat : best)).way
}
