import type { IsoDay } from '@/contract/shared/time.types'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { dayAfter } from '@/contract/facts/working-days.rules'
import {
  matchesFilter,
  formatOf,
  type Filter,
  type FilterContext,
  type TrainingFormat,
} from './filter.model'

/** Criteria with a list of options. */
export type Dimension = 'form' | 'level' | 'topic' | 'outlet' | 'district'

export interface FilterOption {
  value: string
  /** How many trainings it would find with all other criteria unchanged. */
  count: number
}

const forms: TrainingFormat[] = ['onsite', 'online', 'hybrid']
const levels = ['basic', 'intermediate', 'advanced'] as const

/** The options of each criterion: fixed values, or those that occur. */
export function filterOptions(all: ListedTraining[], filter: Filter, context: FilterContext) {
  const valueOf: Record<Dimension, (training: ListedTraining) => string | undefined> = {
    form: formatOf,
    level: ({ level }) => level,
    topic: ({ topic }) => topic,
    outlet: ({ base }) => base,
    district: ({ base }) => context.districtOf(base),
  }
  const fixedValues: Partial<Record<Dimension, readonly string[]>> = { form: forms, level: levels }
  const optionsOf = (dimension: Dimension): FilterOption[] => {
    const values = all.map(valueOf[dimension]).filter((value) => value !== undefined)
    const others = all.filter((training) =>
      matchesFilter(training, { ...filter, [dimension]: undefined }, context),
    )
    return (fixedValues[dimension] ?? [...new Set(values)].sort()).map((value) => ({
      value,
      count: others.filter((training) => valueOf[dimension](training) === value).length,
    }))
  }
  return {
    form: optionsOf('form'),
    level: optionsOf('level'),
    district: optionsOf('district'),
    outlet: optionsOf('outlet'),
    topic: optionsOf('topic'),
  }
}

/** Selectable ranges, in days from today. */
export const daySpans = [7, 30] as const

/** A range of `days` days that begins today. */
export function nextDays(days: number, today: IsoDay): Filter {
  let to = today
  for (let nth = 1; nth < days; nth++) to = dayAfter(to)
  return { from: today, to }
}
