import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { withSeatLedger, addMove } from './seat-ledger'
import { offerFreeSeats } from './offer-free-seats'
import type { SeatKey } from './seats.repo'

interface Wanted extends SeatKey {
  capacity: number
  /** How many may wait. */
  waitlist: number
}

/**
 * More seats are offered to those who wait at once. Fewer than are taken or held, or a shorter waitlist
 * than there are people on it, is refused with their number: nobody who has something loses it.
 */
export const changeCapacity = (tx: Sql, { capacity, waitlist, ...of }: Wanted, now: Dayjs) =>
  withSeatLedger(tx, of, now, async (book) => {
    const { seat } = book
    const taken = seat.enrolled + seat.offered
    if (capacity < taken) refuse('below_enrolled', { count: taken })
    seat.waitlist = waitlist
    if (capacity !== seat.capacity) {
      seat.capacity = capacity
      // What a draft was going to have is nobody's concern.
      const freed = seat.publishedAt ? [addMove(book, 'capacity', { count: capacity })] : []
      await offerFreeSeats(tx, book, freed)
    }
    if (waitlist < seat.waiting) refuse('below_enrolled', { count: seat.waiting })
  })
