import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { dayAfter } from '@/contract/facts/working-days.rules'
import { fits, formOf, type Filter, type Form } from './filter.model'

/** What can be wished for, besides a seat and a time. */
export type Dimension = 'form' | 'level' | 'topic' | 'base' | 'district'

export interface Option {
  value: string
  /** How many trainings it would find, with all other wishes as they are. */
  count: number
}

interface Around {
  now: number
  districtOf: (base: string) => string | undefined
}

const forms: Form[] = ['onsite', 'online', 'hybrid']
const levels = ['basic', 'intermediate', 'advanced'] as const

/** The values that occur, each with what it would find. */
export function optionsOf(all: ListedTraining[], filter: Filter, around: Around) {
  const valueOf: Record<Dimension, (one: ListedTraining) => string | undefined> = {
    form: formOf,
    level: ({ level }) => level,
    topic: ({ topic }) => topic,
    base: ({ base }) => base,
    district: ({ base }) => around.districtOf(base),
  }
  const known: Partial<Record<Dimension, readonly string[]>> = { form: forms, level: levels }
  const of = (dimension: Dimension): Option[] => {
    const values = all.map(valueOf[dimension]).filter((value) => value !== undefined)
    const others = all.filter((one) => fits(one, { ...filter, [dimension]: undefined }, around))
    return (known[dimension] ?? [...new Set(values)].sort()).map((value) => ({
      value,
      count: others.filter((one) => valueOf[dimension](one) === value).length,
    }))
  }
  return {
    form: of('form'),
    level: of('level'),
    district: of('district'),
    base: of('base'),
    topic: of('topic'),
  }
}

/** How many days from today can be wished for. */
export const spans = [7, 30] as const

/** Today and the days after, as a wish. */
export function within(days: number, today: string): Filter {
  let to = today
  for (let nth = 1; nth < days; nth++) to = dayAfter(to)
  return { from: today, to }
}
