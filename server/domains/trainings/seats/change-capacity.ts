import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { inBook, note } from './book'
import { offerOn } from './offers'
import type { Of } from './seat'

interface Wanted extends Of {
  capacity: number
  /** How many may wait. */
  waitlist: number
}

/**
 * More seats are offered to those who wait at once. Fewer than are taken or held, or a shorter waitlist
 * than there are people on it, is refused with their number: nobody who has something loses it.
 */
export const changeCapacity = (tx: Sql, { capacity, waitlist, ...of }: Wanted, now: Dayjs) =>
  inBook(tx, of, now, async (book) => {
    const { seat } = book
    const taken = seat.enrolled + seat.offered
    if (capacity < taken) refuse('below_enrolled', { count: taken })
    seat.waitlist = waitlist
    if (capacity !== seat.capacity) {
      seat.capacity = capacity
      // What a draft was going to have is nobody's concern.
      const freed = seat.publishedAt ? [note(book, 'capacity', { count: capacity })] : []
      await offerOn(tx, book, freed)
    }
    if (waitlist < seat.waiting) refuse('below_enrolled', { count: seat.waiting })
  })
