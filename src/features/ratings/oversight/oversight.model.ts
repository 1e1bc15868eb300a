import type { UnitFigures } from '@/contract/ratings/oversight.schema'

/**
 * Outlets awaiting the supervisor first, then those with overdue rectifications, then the most
 * rated.
 */
export const sortOutlets = (units: UnitFigures[]) =>
  [...units].sort(
    (a, b) =>
      b.toReview - a.toReview ||
      b.figures.orders.overdue - a.figures.orders.overdue ||
      sum(b) - sum(a) ||
      (a.unit < b.unit ? -1 : 1),
  )

const sum = ({ figures }: UnitFigures) => figures.levels.reduce((all, count) => all + count, 0)

/** Selectable years, latest first, at most three. */
export const selectableYears = (year: number, first = 2026) =>
  Array.from({ length: Math.max(1, Math.min(3, year - first + 1)) }, (_, i) => year - i)
