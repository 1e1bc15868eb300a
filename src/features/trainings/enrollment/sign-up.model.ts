import type { EpochMs } from '@/contract/shared/time.types'
import type { Seats, Way } from '@/contract/trainings/trainings.schema'
import { type Seated, type SignUpOutcome, expectedOutcome } from '../catalogue/seats.model'

/** Undefined where the training cannot be attended that way. */
export function expectedOutcomeFor(
  { seats, startsAt }: Seated,
  way: Way,
  now: EpochMs,
): SignUpOutcome | undefined {
  const one = seats.find((each) => each.way === way)
  return one && expectedOutcome(one, startsAt, now)
}

/** The preselected way of attending: one with a free seat, else one with a waitlist. */
export function defaultWay({ seats, startsAt }: Seated, now: EpochMs): Way {
  const ranks = ['seat', 'waitlist', 'full']
  const rank = (one: Seats) => ranks.indexOf(expectedOutcome(one, startsAt, now).kind)
  return seats.reduce((best, one) => (rank(one) < rank(best) ? one : best)).way
}
