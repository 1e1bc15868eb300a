import type { ListedTraining, Seats, Way } from '@/contract/trainings.schema'

/** Whether somebody can come to it, at `now` (ms since 1970). */
export type Openness = 'open' | 'draft' | 'closed' | 'over' | 'called_off'

type Timed = Pick<ListedTraining, 'state' | 'closesAt' | 'endsAt'>

export function opennessOf({ state, closesAt, endsAt }: Timed, now: number): Openness {
  if (state === 'called_off' || state === 'draft') return state
  if (Date.parse(endsAt) <= now) return 'over'
  return state === 'closed' || Date.parse(closesAt) <= now ? 'closed' : 'open'
}

/** What somebody gets who signs up for this way now: a seat, a place on the waitlist, or neither. */
export type Chance =
  { kind: 'seat'; left: number } | { kind: 'waitlist'; place: number } | { kind: 'full' }

/** A seat is free only where nobody waits for it. */
export function chanceOf({ capacity, waitlist, enrolled, offered, waiting }: Seats): Chance {
  const left = capacity - enrolled - offered
  if (left > 0 && waiting === 0) return { kind: 'seat', left }
  return waiting < waitlist ? { kind: 'waitlist', place: waiting + 1 } : { kind: 'full' }
}

/** The same for a way of a training; undefined where it cannot be attended like that. */
export function chanceFor({ seats }: Pick<ListedTraining, 'seats'>, way: Way): Chance | undefined {
  const one = seats.find((each) => each.way === way)
  return one && chanceOf(one)
}

/** The way that is chosen until somebody chooses: one with a seat, else one to wait for. */
export function firstChoice(seats: Seats[]): Seats['way'] {
  const ranks = ['seat', 'waitlist', 'full']
  const rank = (one: Seats) => ranks.indexOf(chanceOf(one).kind)
  return seats.reduce((best, one) => (rank(one) < rank(best) ? one : best)).way
}
