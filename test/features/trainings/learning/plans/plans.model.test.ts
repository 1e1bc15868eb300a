import { planRows, shareOf, yearsAround } from '@/features/trainings/learning/plans/plans.model'

test('a base is judged by all it planned and all it held, also what was not planned', () => {
  const items = [
    { topic: '专利检索', planned: 3, held: 2 },
    { topic: '商标注册', planned: 0, held: 1 },
  ]
  expect(planRows([{ base: 'OL101', year: 2026, items, sample: true }])).toEqual([
    { base: 'OL101', items, sample: true, planned: 3, held: 3 },
  ])
})

test.each([
  [0, 4, 0],
  [1, 3, 33],
  [4, 4, 100],
  [6, 4, 100],
  [2, 0, 0],
])('%i held of %i planned fills %i percent', (held, planned, share) => {
  expect(shareOf({ planned, held })).toBe(share)
})

test('last year, this one and the next can be chosen', () => {
  expect(yearsAround(2026)).toEqual([2025, 2026, 2027])
})
