import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import type { Seats } from '@/contract/trainings/trainings.schema'

export interface Groups {
  /** Published or closed, and not over: the next first. */
  coming: ListedStaffTraining[]
  drafts: ListedStaffTraining[]
  /** Held, or called off: the latest first. */
  over: ListedStaffTraining[]
}

/** A base's trainings as its organisers look for them, at `now` (ms since 1970). */
export function groupsOf(list: ListedStaffTraining[], now: number, base?: string): Groups {
  const mine = list
    .filter((one) => base === undefined || one.base === base)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const drafts = mine.filter(({ state }) => state === 'draft')
  const coming = mine.filter((one) => !drafts.includes(one) && !isOver(one, now))
  const over = mine.filter((one) => !drafts.includes(one) && !coming.includes(one)).reverse()
  return { coming, drafts, over }
}

type Timed = Pick<ListedStaffTraining, 'state' | 'startsAt' | 'endsAt'>

/** Nobody comes to it any more. */
export const isOver = ({ state, endsAt }: Timed, now: number) =>
  state === 'called_off' || Date.parse(endsAt) <= now

export const hasBegun = ({ startsAt }: Pick<Timed, 'startsAt'>, now: number) =>
  Date.parse(startsAt) <= now

const sum = (seats: Seats[], of: (one: Seats) => number) =>
  seats.reduce((total, one) => total + of(one), 0)

/** How many a training concerns, over all ways of attending. */
export const countsOf = (seats: Seats[]) => ({
  enrolled: sum(seats, ({ enrolled }) => enrolled),
  offered: sum(seats, ({ offered }) => offered),
  waiting: sum(seats, ({ waiting }) => waiting),
  capacity: sum(seats, ({ capacity }) => capacity),
})

/** Who has a seat, or is held one, and who waits, by the way of attending: see draft-problems.model.ts. */
export const takenOf = (seats: Seats[]) =>
  Object.fromEntries(
    seats.map(({ way, enrolled, offered, waiting }) => [
      way,
      { seated: enrolled + offered, waiting },
    ]),
  )

export type Act = 'publish' | 'close' | 'call_off'

/** What can be done with it now. A draft is not called off: nobody was told of it. */
export function actsFor(training: Timed, now: number): Act[] {
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
