import { emptyFigures } from '@/contract/ratings/figures.rules'
import type { UnitFigures } from '@/contract/ratings/oversight.schema'
import { selectableYears, sortOutlets } from '@/features/ratings/oversight/oversight.model'

test('outlets awaiting the supervisor come first, then those with overdue rectifications, then the most rated', () => {
  const unit = (id: string, toReview: number, overdue: number, five: number): UnitFigures => ({
    unit: id,
    visits: 0,
    consultations: 0,
    trainings: 0,
    toReview,
    figures: {
      ...emptyFigures,
      levels: [0, 0, 0, 0, five],
      orders: { ...emptyFigures.orders, overdue },
    },
  })
  const all = [unit('c', 0, 0, 9), unit('b', 0, 1, 0), unit('a', 2, 0, 0), unit('d', 0, 0, 3)]
  expect(sortOutlets(all).map((outlet) => outlet.unit)).toEqual(['a', 'b', 'c', 'd'])
})

test.each([
  [2025, [2025]],
  [2026, [2026]],
  [2027, [2027, 2026]],
  [2028, [2028, 2027, 2026]],
  [2029, [2029, 2028, 2027]],
])('in %i the supervisor can choose from %j', (year, years) => {
  expect(selectableYears(year)).toEqual(years)
})
