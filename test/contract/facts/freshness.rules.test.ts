import { pointsOf, rankRecords, scoreOf, yearsSince } from '@/contract/facts/freshness.rules'
import type { FreshnessReason } from '@/contract/facts/freshness.schema'
import { freshness } from '@/contract/facts/freshness.settings'

const judged = { now: Date.parse('2026-12-02T06:00:00Z'), today: '2026-12-02' }
const record = (id: string, reasons: FreshnessReason[], uses = 0) => ({
  kind: 'outlet' as const,
  id,
  name: id,
  uses,
  reasons,
})
const missing: FreshnessReason = { kind: 'missing', field: 'hours' }
const reported = (count: number, dueAt = '2026-12-07T16:00:00Z'): FreshnessReason => ({
  kind: 'reported',
  count,
  dueAt,
})

test.each([
  ['2012-09-14', 14],
  ['2023-12-02', 3],
  ['2023-12-03', 2],
  ['2019-12', 6], // it may be of 31 December
  ['2019-11', 7],
  ['2019', 6],
  ['2027', 0], // of a clock that was put right since
])('%s is %i full years ago, as far as it is known', (day, years) => {
  expect(yearsSince(day, judged.today)).toBe(years)
})

test('further reports add less than the first, up to a limit, and an overdue one adds most', () => {
  const points = (reason: FreshnessReason) => pointsOf(reason, 'outlet', judged)
  const { first, more, maxMore, overdue } = freshness.reported
  expect(points(reported(1))).toBe(first)
  expect(points(reported(3))).toBe(first + 2 * more)
  expect(points(reported(50))).toBe(first + maxMore * more)
  expect(points(reported(1, '2026-12-02T06:00:00Z'))).toBe(first + overdue)
})

test('the older its source, the sooner what is unverified is corrected', () => {
  const points = (day?: string) =>
    pointsOf({ kind: 'unverified', field: 'phones', ...(day && { day }) }, 'outlet', judged)
  expect(points('2017-03')).toBe(points() + 9)
  expect(points('1990')).toBe(points() + freshness.maxYears)
})

test('a law is compared before each of the pages that it changes is looked at', () => {
  const law: FreshnessReason = { kind: 'law', name: { zh: '法', en: 'Law' }, from: '2027-01-01' }
  expect(pointsOf(law, 'law', judged)).toBeGreaterThan(pointsOf(law, 'guide', judged))
})

test('what is used more counts more, up to a limit', () => {
  const score = (uses: number) => scoreOf(record('OL001', [missing], uses), judged)
  expect(score(10)).toBe(score(0) * 1.5)
  expect(score(400)).toBe(score(10))
})

test('records without a reason are left out; of equal scores the lower id is first', () => {
  const ranked = rankRecords(
    [
      record('OL003', [missing]),
      record('OL001', []),
      record('OL002', [missing]),
      record('OL004', [missing, reported(1)]),
    ],
    judged,
  )
  expect(ranked.map(({ id }) => id)).toEqual(['OL004', 'OL002', 'OL003'])
  expect(ranked[0]!.reasons[0]!.kind).toBe('reported') // the gravest first
})
