import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { offerFreeSeats } from './offer-free-seats'
import { recordSeatEvent, withSeatLedger } from './seat-ledger'
import type { SeatsKey } from './seats.repo'

interface NewCapacity extends SeatsKey {
  capacity: number
  /** Capacity of the waitlist. */
  waitlist: number
}

/**
 * Additional seats are offered to the waitlist at once. A capacity below the seats taken or offered, or a
 * waitlist below the number of people on it, is refused with that number: nobody loses what they have.
 */
export const changeCapacity = (tx: Sql, { capacity, waitlist, ...key }: NewCapacity, now: Dayjs) =>
  withSeatLedger(tx, key, now, async (ledger) => {
    const { seats } = ledger
    const taken = seats.enrolled + seats.offered
    if (capacity < taken) refuse('below_enrolled', { count: taken })
    seats.waitlist = waitlist
    if (capacity !== seats.capacity) {
      seats.capacity = capacity
      // Changes before the first publication are not part of the public seat history.
      const freedBy = seats.publishedAt
        ? [recordSeatEvent(ledger, 'capacity', { count: capacity })]
        : []
      await offerFreeSeats(tx, ledger, freedBy)
    }
    if (waitlist < seats.waiting) refuse('below_enrolled', { count: seats.waiting })
  })
