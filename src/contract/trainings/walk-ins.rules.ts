import type { EpochMs } from '../shared/time.types'
import { canOffer } from './offers.rules'
import type { Timetable } from './trainings.rules'

/** Why no walk-in can be admitted now; undefined if one can be, provided that a seat is free. */
export function walkInRefusal(
  { state, startsAt, endsAt }: Omit<Timetable, 'closesAt'>,
  now: EpochMs,
) {
  if (now >= Date.parse(endsAt)) return 'too_late'
  const takesPlace = state === 'published' || state === 'closed'
  return !takesPlace || canOffer(startsAt, now) ? 'conflict' : undefined
}
