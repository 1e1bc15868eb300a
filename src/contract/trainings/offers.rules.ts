import type { EpochMs } from '../shared/time.types'

/** The longest time an offer is held, in ms. */
const maxOfferHold = 12 * 3_600_000

/** An offer is held for a quarter of the time left until the start, at most 12 hours. */
export function offerExpiry(offeredAt: EpochMs, startsAt: string): EpochMs {
  const left = Date.parse(startsAt) - offeredAt
  return offeredAt + Math.min(maxOfferHold, Math.floor(left / 4))
}
