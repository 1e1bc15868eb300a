import type { ListedTraining, NoShow, Seats } from './trainings.schema'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Before the start: no seat is offered any more, and who comes to the door may have a free one. */
export const offerCutoff = 2 * hour

/** How long an offer is held at most. Nearer to the start, it is held a quarter of the time that is left. */
const maxOfferHold = 12 * hour

/** All moments that begin or end something belong to what begins: at `closesAt` it is closed. */
type Timetable = Pick<ListedTraining, 'startsAt' | 'endsAt' | 'closesAt' | 'state'>

/** Whether anybody can sign up, at `now` (ms since 1970). */
export const canSignUp = (
  { state, closesAt }: Pick<Timetable, 'state' | 'closesAt'>,
  now: number,
) => state === 'published' && now < Date.parse(closesAt)

/** Whether a seat can be given back. A place on the waitlist, or an offer, always can. */
export const canCancel = (cancelUntil: string, now: number) => now < Date.parse(cancelUntil)

/** Whether a free seat is offered to who waits. A waitlist that gets no offers can't be joined either. */
export const canOffer = (startsAt: string, now: number) => now < Date.parse(startsAt) - offerCutoff

/** Until when an offer is held that is made at `offeredAt`; both in ms since 1970. */
export function offerExpiry(offeredAt: number, startsAt: string): number {
  const left = Date.parse(startsAt) - offeredAt
  return offeredAt + Math.min(maxOfferHold, Math.floor(left / 4))
}

/** Why nobody can be let in at the door now; undefined if somebody can, should a seat be free. */
export function walkInRefusal(
  { state, startsAt, endsAt }: Omit<Timetable, 'closesAt'>,
  now: number,
) {
  if (now >= Date.parse(endsAt)) return 'too_late'
  const takesPlace = state === 'published' || state === 'closed'
  return !takesPlace || canOffer(startsAt, now) ? 'conflict' : undefined
}

/**
 * What whoever asks now gets. A seat is free only where nobody waits for it: then it is theirs who wait,
 * or, in the last hours, theirs who come to the door.
 */
export function signUpOutcome(seats: Omit<Seats, 'way'>, startsAt: string, now: number) {
  const { capacity, waitlist, enrolled, offered, waiting } = seats
  if (enrolled + offered < capacity && waiting === 0) return 'enrolled'
  return waiting < waitlist && canOffer(startsAt, now) ? 'waitlisted' : 'full'
}

/** Whether so many parts of all are enough for a certificate. `certificateFrom` 0: there is none. */
export const earnsCertificate = (certificateFrom: number, attended: number, parts: number) =>
  certificateFrom > 0 && attended * 100 >= certificateFrom * parts

/** So long a no-show counts, and so many make somebody wait behind those without. */
export const noShowLifetime = 90 * day
export const noShowLimit = 2

/** Whether they join a waitlist behind those without no-shows. One that is forgiven was none. */
export function isDeprioritised(noShows: { noShow: NoShow; at: string }[], now: number) {
  const counted = noShows.filter(
    ({ noShow, at }) => noShow !== 'forgiven' && now - Date.parse(at) < noShowLifetime,
  )
  return counted.length >= noShowLimit
}
