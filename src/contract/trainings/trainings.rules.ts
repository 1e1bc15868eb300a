import type { EpochMs } from '../shared/time.types'
import { canOffer } from './offers.rules'
import type { ListedTraining, Seats } from './trainings.schema'

/** Every limit is exclusive: at `closesAt`, sign-up is closed. */
export type Timetable = Pick<ListedTraining, 'startsAt' | 'endsAt' | 'closesAt' | 'state'>

export const canSignUp = (
  { state, closesAt }: Pick<Timetable, 'state' | 'closesAt'>,
  now: EpochMs,
) => state === 'published' && now < Date.parse(closesAt)

export const freeSeats = ({
  capacity,
  enrolled,
  offered,
}: Pick<Seats, 'capacity' | 'enrolled' | 'offered'>) => capacity - enrolled - offered

/**
 * What a new sign-up gets. While somebody waits, a free seat is reserved for the waitlist or, shortly
 * before the start, for walk-ins: a new sign-up never overtakes.
 */
export function signUpOutcome(seats: Omit<Seats, 'way'>, startsAt: string, now: EpochMs) {
  if (freeSeats(seats) > 0 && seats.waiting === 0) return 'enrolled'
  return seats.waiting < seats.waitlist && canOffer(startsAt, now) ? 'waitlisted' : 'full'
}
