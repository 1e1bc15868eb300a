import type { EpochMs } from '@/contract/shared/time.types'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import type { Seats } from '@/contract/trainings/trainings.schema'

type Timed = Pick<ListedStaffTraining, 'state' | 'startsAt' | 'endsAt'>

/** Whether it has ended or was called off. */
export const isOver = ({ state, endsAt }: Timed, now: EpochMs) =>
  state === 'called_off' || Date.parse(endsAt) <= now

export const hasBegun = ({ startsAt }: Pick<Timed, 'startsAt'>, now: EpochMs) =>
  Date.parse(startsAt) <= now

const sum = (seats: Seats[], countOf: (seat: Seats) => number) =>
  seats.reduce((total, seat) => total + countOf(seat), 0)

/** Sums over all ways of attending. */
export const seatTotals = (seats: Seats[]) => ({
  enrolled: sum(seats, ({ enrolled }) => enrolled),
  offered: sum(seats, ({ offered }) => offered),
  waiting: sum(seats, ({ waiting }) => waiting),
  capacity: sum(seats, ({ capacity }) => capacity),
})

/** Seats that are taken or offered, and people on the waitlist, by the way of attending. */
export const takenSeats = (seats: Seats[]) =>
  Object.fromEntries(
    seats.map(({ way, enrolled, offered, waiting }) => [
      way,
      { seated: enrolled + offered, waiting },
    ]),
  )

export type TrainingAction = 'publish' | 'close' | 'call_off'

/** A draft cannot be called off: nobody knows of it. */
export function availableActions(training: Timed, now: EpochMs): TrainingAction[] {
  if (isOver(training, now)) return []
  switch (training.state) {
    case 'draft':
      return ['publish']
    case 'published':
      return ['close', 'call_off']
    case 'closed':
      return ['publish', 'call_off']
    case 'called_off':
      return []
  }
}
