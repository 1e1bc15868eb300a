import type { UnitFigures } from '@/contract/ratings/oversight.schema'

/** Units with something for the supervisor to decide first, then those that are late, then the most rated. */
export const unitsInOrder = (units: UnitFigures[]) =>
  [...units].sort(
    (a, b) =>
      b.toReview - a.toReview ||
      b.figures.orders.overdue - a.figures.orders.overdue ||
      sum(b) - sum(a) ||
      (a.unit < b.unit ? -1 : 1),
  )

const sum = ({ figures }: UnitFigures) => figures.levels.reduce((all, count) => all + count, 0)

/** The years there is something of, the latest first; both included. */
export const yearsTo = (year: number, first = 2026) =>
  Array.from({ length: Math.max(1, Math.min(3, year - first + 1)) }, (_, i) => year - i)
