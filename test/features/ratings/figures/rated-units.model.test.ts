import type { Figures } from '@/contract/ratings/ratings.schema'
import { ratedUnits } from '@/features/ratings/figures/rated-units.model'

const rated = (levels: Figures['levels']) => ({ levels }) as Figures

test('the units rated most often come first, however well they did, and equal ones in a fixed order', () => {
  const units = ratedUnits({
    OL003: rated([0, 0, 0, 0, 5]),
    OL002: rated([9, 0, 0, 0, 0]),
    OL001: rated([1, 1, 1, 1, 1]),
  })
  expect(units.map(([id]) => id)).toEqual(['OL002', 'OL001', 'OL003'])
})

test('where nothing was rated there is nothing to list', () => expect(ratedUnits({})).toEqual([]))
