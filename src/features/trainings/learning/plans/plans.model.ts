import type { Plan } from '@/contract/trainings/learning.schema'

export interface PlanRow {
  base: string
  planned: number
  held: number
  sample: boolean
  items: Plan['items']
}

/** Each base with its sums, in the order given; what was held without having been planned counts too. */
export const planRows = (plans: Plan[]): PlanRow[] =>
  plans.map(({ base, sample, items }) => ({
    base,
    sample,
    items,
    planned: sum(items.map(({ planned }) => planned)),
    held: sum(items.map(({ held }) => held)),
  }))

/** How full a meter is, in percent. More than was planned is still full; nothing planned is empty. */
export const shareOf = ({ planned, held }: { planned: number; held: number }) =>
  planned > 0 ? Math.min(100, Math.round((held / planned) * 100)) : 0

/** The years to choose from: last year's result, this year's, and next year's plan. */
export const yearsAround = (year: number) => [year - 1, year, year + 1]

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
