import type { EpochMs } from '../shared/time.types'
import type { ListedTraining, NoShow, Seats } from './trainings.schema'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Time before the start, in ms, in which free seats go to walk-ins instead of the waitlist. */
export const offerCutoff = 2 * hour

/** The longest time an offer is held, in ms. */
const maxOfferHold = 12 * hour

/** An enrollment in one of these holds a seat or a place; a citizen has at most one of them per training. */
export const activeStatuses = ['enrolled', 'offered', 'waitlisted'] as const

/** Every limit is exclusive: at `closesAt`, sign-up is closed. */
type Timetable = Pick<ListedTraining, 'startsAt' | 'endsAt' | 'closesAt' | 'state'>

export const canSignUp = (
  { state, closesAt }: Pick<Timetable, 'state' | 'closesAt'>,
  now: EpochMs,
) => state === 'published' && now < Date.parse(closesAt)

/** Whether a seat can be given back. A place on the waitlist or an offer can be given up at any time. */
export const canCancel = (cancelUntil: string, now: EpochMs) => now < Date.parse(cancelUntil)

/** Whether free seats are offered to the waitlist. Once they are not, nobody can join the waitlist either. */
export const canOffer = (startsAt: string, now: EpochMs) => now < Date.parse(startsAt) - offerCutoff

/** An offer is held for a quarter of the time left until the start, at most 12 hours. */
export function offerExpiry(offeredAt: EpochMs, startsAt: string): EpochMs {
  const left = Date.parse(startsAt) - offeredAt
  return offeredAt + Math.min(maxOfferHold, Math.floor(left / 4))
}

/** Why no walk-in can be admitted now; undefined if one can be, provided that a seat is free. */
export function walkInRefusal(
  { state, startsAt, endsAt }: Omit<Timetable, 'closesAt'>,
  now: EpochMs,
) {
  if (now >= Date.parse(endsAt)) return 'too_late'
  const takesPlace = state === 'published' || state === 'closed'
  return !takesPlace || canOffer(startsAt, now) ? 'conflict' : undefined
}

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

/** `certificateFrom` is the required share of parts in percent; 0 means that there is no certificate. */
export const earnsCertificate = (certificateFrom: number, attended: number, parts: number) =>
  certificateFrom > 0 && attended * 100 >= certificateFrom * parts

/** How long a no-show counts, in ms. */
const noShowLifetime = 90 * day

/** The number of counting no-shows from which a citizen is deprioritised. */
const noShowLimit = 2

/** Whether a citizen joins waitlists behind everybody who is not deprioritised. */
export function isDeprioritised(noShows: { noShow: NoShow; at: string }[], now: EpochMs) {
  const counting = noShows.filter(
    ({ noShow, at }) => noShow !== 'forgiven' && now - Date.parse(at) < noShowLifetime,
  )
  return counting.length >= noShowLimit
}
