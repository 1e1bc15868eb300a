import { settingAt } from '../facts/public-settings.rules'
import { afterDaytime, daytimeBetween, notBefore } from '../shared/daytime.rules'
import type { EpochMs } from '../shared/time.types'

const hour = 3_600_000

/** The shortest time an offer is held, in ms of daytime. */
const minHold = hour / 2

/** No offer ends earlier in the day, so that nobody loses a seat by sleeping; ms since midnight. */
const earliestEnd = 9 * hour

/** Time before the start in which free seats go to walk-ins instead of the waitlist … */
const offerCutoff = 2 * hour
/** … and by which every offer has ended. */
const latestEnd = hour

/**
 * An offer is held for a quarter of the time left until the start, between half an hour and what was set for
 * that day. Only the time between 8:00 and 21:00 counts, and no offer ends before 9:00.
 */
export function offerExpiry(offeredAt: EpochMs, startsAt: string): EpochMs {
  const quarter = Math.floor(daytimeBetween(offeredAt, Date.parse(startsAt)) / 4)
  const maxHold = settingAt('holdOffer', offeredAt) * hour
  const hold = Math.min(maxHold, Math.max(minHold, quarter))
  return notBefore(earliestEnd, afterDaytime(offeredAt, hold))
}

/**
 * Whether free seats are offered to the waitlist: not when the start is so near that an offer could not be
 * answered by day. Once they are not, they never are again, and nobody can join the waitlist.
 */
export function canOffer(startsAt: string, now: EpochMs) {
  const start = Date.parse(startsAt)
  return now < start - offerCutoff && offerExpiry(now, startsAt) <= start - latestEnd
}
