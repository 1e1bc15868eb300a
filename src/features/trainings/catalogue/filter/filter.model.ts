import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import type { Level, ListedTraining } from '@/contract/trainings/trainings.schema'
import { dayOf } from '@/contract/shared/moment-words.rules'
import { expectedOutcome, availabilityOf } from '../seats.model'

/** A hybrid training is held in person and online at once. */
export type TrainingFormat = 'onsite' | 'online' | 'hybrid'

export interface Filter {
  form?: TrainingFormat | undefined
  level?: Level | undefined
  topic?: string | undefined
  /** Id of the outlet that holds it. */
  outlet?: string | undefined
  /** District code of that outlet. */
  district?: string | undefined
  /** First and last day, inclusive. */
  from?: IsoDay | undefined
  to?: IsoDay | undefined
  seatsLeft?: boolean | undefined
}

export const formatOf = ({ seats }: Pick<ListedTraining, 'seats'>): TrainingFormat =>
  seats.length > 1 ? 'hybrid' : seats[0]!.way

export interface FilterContext {
  now: EpochMs
  /** District code of an outlet. */
  districtOf: (outletId: string) => string | undefined
}

export function matchesFilter(
  training: ListedTraining,
  filter: Filter,
  { now, districtOf }: FilterContext,
) {
  const { form, level, topic, outlet, district, from, to, seatsLeft } = filter
  const day = dayOf(training.startsAt)
  const accepts = <T>(wanted: T | undefined, value: T) => wanted === undefined || wanted === value
  return (
    accepts(form, formatOf(training)) &&
    accepts(level, training.level) &&
    accepts(topic, training.topic) &&
    accepts(outlet, training.base) &&
    accepts(district, districtOf(training.base)) &&
    (!from || day >= from) &&
    (!to || day <= to) &&
    (!seatsLeft || hasSeat(training, now))
  )
}

const hasSeat = (training: ListedTraining, now: EpochMs) =>
  availabilityOf(training, now) === 'open' &&
  training.seats.some((seats) => expectedOutcome(seats, training.startsAt, now).kind === 'seat')

/** The number of criteria that are set; the range of days counts once. */
export const countCriteria = ({ from: _, ...others }: Filter) =>
  Object.values(others).filter((value) => value !== undefined).length
