import { canSignUp, signUpOutcome } from '@/contract/trainings/trainings.rules'
import type { ListedTraining, Seats, Way } from '@/contract/trainings/trainings.schema'

/** Whether somebody can come to it, at `now` (ms since 1970). */
export type Openness = 'open' | 'draft' | 'closed' | 'over' | 'called_off'

type Timed = Pick<ListedTraining, 'state' | 'closesAt' | 'endsAt'>

export function opennessOf(training: Timed, now: number): Openness {
  const { state, endsAt } = training
  if (state === 'called_off' || state === 'draft') return state
  if (Date.parse(endsAt) <= now) return 'over'
  return canSignUp(training, now) ? 'open' : 'closed'
}

/** What somebody gets who signs up for this way now: a seat, a place on the waitlist, or neither. */
export type Chance =
  { kind: 'seat'; left: number } | { kind: 'waitlist'; place: number } | { kind: 'full' }

type Seated = Pick<ListedTraining, 'seats' | 'startsAt'>

/** As the server decides it. `seats` are those of one way. */
export function chanceOf(seats: Seats, startsAt: string, now: number): Chance {
  const { capacity, enrolled, offered, waiting } = seats
  const outcome = signUpOutcome(seats, startsAt, now)
  if (outcome === 'enrolled') return { kind: 'seat', left: capacity - enrolled - offered }
  return outcome === 'waitlisted' ? { kind: 'waitlist', place: waiting + 1 } : { kind: 'full' }
}

/** The same for a way of a training; undefined where it cannot be attended like that. */
export function chanceFor({ seats, startsAt }: Seated, way: Way, now: number): Chance | undefined {
  const one = seats.find((each) => each.way === way)
  return one && chanceOf(one, startsAt, now)
}

/** The way that is chosen until somebody chooses: one with a seat, else one to wait for. */
export function firstChoice({ seats, startsAt }: Seated, now: number): Way {
  const ranks = ['seat', 'waitlist', 'full']
  const rank = (one: Seats) => ranks.indexOf(chanceOf(one, startsAt, now).kind)
  return seats.reduce((best, one) => (rank(one) < rank(best) ? one : best)).way
}
