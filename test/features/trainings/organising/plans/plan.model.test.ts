import { planFormRows, plannedItems } from '@/features/trainings/organising/plans/plan.model'

test('a plan has a row for each topic: what is typed, else what is stored', () => {
  const stored = {
    base: 'OL101',
    year: 2026,
    sample: false,
    items: [{ topic: '检索', planned: 4, held: 1 }],
  }
  const rows = planFormRows(['检索', '商标'], stored, { 商标: '2' })
  expect(rows.map(({ topic, planned, held }) => [topic, planned, held])).toEqual([
    ['检索', '4', 1],
    ['商标', '2', 0],
  ])
  expect(plannedItems(rows)).toHaveLength(2)
  expect(planFormRows(['检索'], stored, { 检索: '1001' })[0]!.wrong).toBe(true)
  expect(planFormRows(['检索'], stored, { 检索: '几场' })[0]!.wrong).toBe(true)
  expect(plannedItems(planFormRows(['检索'], stored, { 检索: '' }))).toEqual([])
})

test.each([
  ['1000', false],
  ['1001', true],
  ['0', false],
  ['-1', true],
  [' ', false],
])('%j planned trainings of a topic are refused: %s', (typed, wrong) => {
  expect(planFormRows(['检索'], undefined, { 检索: typed })[0]!.wrong).toBe(wrong)
})
