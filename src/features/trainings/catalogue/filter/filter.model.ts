import type { Level, ListedTraining } from '@/contract/trainings/trainings.schema'
import { dayOf } from '@/shared/lib/moments'
import { chanceOf, opennessOf } from '../seats.model'

/** A hybrid is held in person and online at once. */
export type Form = 'onsite' | 'online' | 'hybrid'

export interface Filter {
  form?: Form | undefined
  level?: Level | undefined
  topic?: string | undefined
  /** An outlet's id, and the code of a district that an outlet is in. */
  base?: string | undefined
  district?: string | undefined
  /** YYYY-MM-DD, both included. */
  from?: string | undefined
  to?: string | undefined
  seatsLeft?: boolean | undefined
}

export const formOf = ({ seats }: Pick<ListedTraining, 'seats'>): Form =>
  seats.length > 1 ? 'hybrid' : seats[0]!.way

interface Around {
  /** Milliseconds since 1970. */
  now: number
  /** The code of the district of an outlet. */
  districtOf: (base: string) => string | undefined
}

export function fits(training: ListedTraining, filter: Filter, { now, districtOf }: Around) {
  const { form, level, topic, base, district, from, to, seatsLeft } = filter
  const day = dayOf(training.startsAt)
  const is = <T>(wish: T | undefined, value: T) => wish === undefined || wish === value
  return (
    is(form, formOf(training)) &&
    is(level, training.level) &&
    is(topic, training.topic) &&
    is(base, training.base) &&
    is(district, districtOf(training.base)) &&
    (!from || day >= from) &&
    (!to || day <= to) &&
    (!seatsLeft || hasSeat(training, now))
  )
}

const hasSeat = (training: ListedTraining, now: number) =>
  opennessOf(training, now) === 'open' &&
  training.seats.some((seats) => chanceOf(seats, training.startsAt, now).kind === 'seat')

/** How many wishes there are: days are one. */
export const wishes = ({ from: _, ...others }: Filter) =>
  Object.values(others).filter((wish) => wish !== undefined).length
