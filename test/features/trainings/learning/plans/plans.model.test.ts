import { planTotals, heldShare, yearsAround } from '@/features/trainings/learning/plans/plans.model'

test('an outlet is measured by all it planned and held, including unplanned trainings', () => {
  const items = [
    { topic: '专利检索', planned: 3, held: 2 },
    { topic: '商标注册', planned: 0, held: 1 },
  ]
  expect(planTotals([{ base: 'OL101', year: 2026, items, sample: true }])).toEqual([
    { outletId: 'OL101', items, sample: true, planned: 3, held: 3 },
  ])
})

test.each([
  [0, 4, 0],
  [1, 3, 33],
  [4, 4, 100],
  [6, 4, 100],
  [2, 0, 0],
])('%i held of %i planned fills %i percent', (held, planned, share) => {
  expect(heldShare({ planned, held })).toBe(share)
})

test('last year, this one and the next can be chosen', () => {
  expect(yearsAround(2026)).toEqual([2025, 2026, 2027])
})
