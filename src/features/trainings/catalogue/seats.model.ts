import type { EpochMs } from '@/contract/shared/time.types'
import { canSignUp, signUpOutcome } from '@/contract/trainings/trainings.rules'
import type { ListedTraining, Seats } from '@/contract/trainings/trainings.schema'

/** Whether citizens can sign up, or why not. */
export type Availability = 'open' | 'draft' | 'closed' | 'over' | 'called_off'

type Timed = Pick<ListedTraining, 'state' | 'closesAt' | 'endsAt'>

export function availabilityOf(training: Timed, now: EpochMs): Availability {
  const { state, endsAt } = training
  if (state === 'called_off' || state === 'draft') return state
  if (Date.parse(endsAt) <= now) return 'over'
  return canSignUp(training, now) ? 'open' : 'closed'
}

/** What a citizen who signs up now would get. */
export type SignUpOutcome =
  { kind: 'seat'; left: number } | { kind: 'waitlist'; place: number } | { kind: 'full' }

export type Seated = Pick<ListedTraining, 'seats' | 'startsAt'>

/** Follows the server's rule. `seats` are those of one way of attending. */
export function expectedOutcome(seats: Seats, startsAt: string, now: EpochMs): SignUpOutcome {
  const { capacity, enrolled, offered, waiting } = seats
  const outcome = signUpOutcome(seats, startsAt, now)
  if (outcome === 'enrolled') return { kind: 'seat', left: capacity - enrolled - offered }
  return outcome === 'waitlisted' ? { kind: 'waitlist', place: waiting + 1 } : { kind: 'full' }
}

/** Its rules where a citizen waits or would have to wait; one line while there are seats. */
export type WaitlistWords = 'none' | 'line' | 'rules'

export function waitlistWords(
  { seats, startsAt }: Seated,
  { now, isWaiting }: { now: EpochMs; isWaiting: boolean },
): WaitlistWords {
  if (seats.every(({ waitlist }) => waitlist === 0)) return 'none'
  const hasSeats = seats.every((seat) => expectedOutcome(seat, startsAt, now).kind === 'seat')
  return isWaiting || !hasSeats ? 'rules' : 'line'
}
