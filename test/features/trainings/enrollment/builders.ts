import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'

export const minutes = (seq: number) => new Date(Date.parse('2026-11-30T02:00:00Z') + seq * 60_000)

/** A seat history in order, each entry as [kind, no, because, behind]. */
export const seatHistory = (
  ...entries: [SeatHistoryEntry['kind'], number?, number?, boolean?][]
): SeatHistoryEntry[] =>
  entries.map(([kind, no, because, behind], nth) => ({
    way: 'onsite',
    seq: nth + 1,
    at: minutes(nth + 1).toISOString(),
    kind,
    ...(no && { no }),
    ...(because && { because }),
    ...(behind && { behind }),
  }))

/** Number 4 waits behind 2 and 3, and is offered a seat at last. */
export const offeredToFour = seatHistory(
  ['enrolled', 1],
  ['waitlisted', 2],
  ['waitlisted', 3],
  ['waitlisted', 4],
  ['left', 2],
  ['cancelled', 1],
  ['offered', 3, 6],
  ['accepted', 3],
  ['cancelled', 3],
  ['offered', 4, 9],
)
