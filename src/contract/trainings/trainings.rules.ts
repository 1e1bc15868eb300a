import type { EpochMs } from '../shared/time.types'
import type { ListedTraining, Seats } from './trainings.schema'

const hour = 3_600_000

/** Time before the start, in ms, in which free seats go to walk-ins instead of the waitlist. */
export const offerCutoff = 2 * hour

/** Every limit is exclusive: at `closesAt`, sign-up is closed. */
export type Timetable = Pick<ListedTraining, 'startsAt' | 'endsAt' | 'closesAt' | 'state'>

export const canSignUp = (
  { state, closesAt }: Pick<Timetable, 'state' | 'closesAt'>,
  now: EpochMs,
) => state === 'published' && now < Date.parse(closesAt)

/** Whether free seats are offered to the waitlist. Once they are not, nobody can join the waitlist either. */
export const canOffer = (startsAt: string, now: EpochMs) => now < Date.parse(startsAt) - offerCutoff

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
