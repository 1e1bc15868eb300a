import type { Figures } from '@/contract/ratings/ratings.schema'
import { summarizeFigures } from '@/features/ratings/figures/figures-summary.model'

const orders = { open: 2, overdue: 1, confirmed: 3, unconfirmed: 1, reviewed: 1, setAside: 1 }
const figures = (levels: Figures['levels'], sample = false): Figures => ({ levels, orders, sample })

test('a list shows the number of ratings and how many are satisfied, never a mean', () => {
  expect(summarizeFigures(figures([1, 3, 5, 12, 21]), 'zh')).toBe('42 人评，满意 33')
  expect(summarizeFigures(figures([0, 0, 0, 1, 0]), 'zh')).toBe('1 人评，满意 1')
  expect(summarizeFigures(figures([1, 3, 5, 12, 21]), 'en')).toBe('33 of 42 satisfied')
})

test('without ratings there is no summary, and sample figures say so', () => {
  expect(summarizeFigures(undefined, 'zh')).toBeUndefined()
  expect(summarizeFigures(figures([0, 0, 0, 0, 0]), 'zh')).toBeUndefined()
  expect(summarizeFigures(figures([0, 0, 0, 1, 1], true), 'zh')).toBe('示例：2 人评，满意 2')
  expect(summarizeFigures(figures([0, 0, 0, 1, 1], true), 'en')).toBe('Sample: 2 of 2 satisfied')
})
