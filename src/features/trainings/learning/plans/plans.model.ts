import type { Plan } from '@/contract/trainings/learning.schema'

export interface PlanTotals {
  outletId: string
  planned: number
  held: number
  sample: boolean
  items: Plan['items']
}

/** Sums for each outlet. Trainings held without having been planned count as held. */
export const planTotals = (plans: Plan[]): PlanTotals[] =>
  plans.map(({ base, sample, items }) => ({
    outletId: base,
    sample,
    items,
    planned: sum(items.map(({ planned }) => planned)),
    held: sum(items.map(({ held }) => held)),
  }))

/** Percent of the plan that was held: 100 at most, 0 if nothing was planned. */
export const heldShare = ({ planned, held }: { planned: number; held: number }) =>
  planned > 0 ? Math.min(100, Math.round((held / planned) * 100)) : 0

export const yearsAround = (year: number) => [year - 1, year, year + 1]

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0)
