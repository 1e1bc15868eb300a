import type { Figures } from '@/contract/ratings/ratings.schema'
import { ordersIn } from '@/features/ratings/figures/rectification-count.model'
import { shortWords } from '@/features/ratings/figures/figures-summary.model'

const orders = { open: 2, overdue: 1, confirmed: 3, unconfirmed: 1, reviewed: 1, setAside: 1 }
const figures = (levels: Figures['levels'], sample = false): Figures => ({ levels, orders, sample })

test('a list says how many rated, and how many of them are satisfied; never a mean', () => {
  expect(shortWords(figures([1, 3, 5, 12, 21]), 'zh')).toBe('42 人评，满意 33')
  expect(shortWords(figures([0, 0, 0, 1, 0]), 'zh')).toBe('1 人评，满意 1')
  expect(shortWords(figures([1, 3, 5, 12, 21]), 'en')).toBe('33 of 42 satisfied')
})

test('what nobody rated has no words, and what is made up says so', () => {
  expect(shortWords(undefined, 'zh')).toBeUndefined()
  expect(shortWords(figures([0, 0, 0, 0, 0]), 'zh')).toBeUndefined()
  expect(shortWords(figures([0, 0, 0, 1, 1], true), 'zh')).toBe('示例：2 人评，满意 2')
  expect(shortWords(figures([0, 0, 0, 1, 1], true), 'en')).toBe('Sample: 2 of 2 satisfied')
})

test('an order that is late is one of the open, and is counted once', () => {
  expect(ordersIn(orders)).toBe(8)
})
