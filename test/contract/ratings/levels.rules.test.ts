import { badOf, countOf, meanOf, satisfiedOf, wilsonBound } from '@/contract/ratings/levels.rules'

type Levels = Parameters<typeof meanOf>[0]

test.each([
  [[0, 0, 0, 0, 4], undefined], // of four no mean is shown
  [[0, 0, 0, 0, 5], 5],
  [[1, 1, 1, 1, 1], 3],
  [[1, 3, 5, 12, 21], 4 + 7 / 42],
] as [Levels, number | undefined][])('the mean of %j is %s', (levels, mean) =>
  mean === undefined
    ? expect(meanOf(levels)).toBeUndefined()
    : expect(meanOf(levels)).toBeCloseTo(mean),
)

test('levels 1 and 2 are counted as bad, 4 and 5 as satisfied', () => {
  const count = (levels: Levels) => [badOf, satisfiedOf, countOf].map((of) => of(levels))
  expect(count([2, 3, 4, 5, 6])).toEqual([5, 11, 20])
})

test('49 satisfied of 50 rank above 1 of 1', () => {
  const single = wilsonBound([0, 0, 0, 0, 1])!
  const fifty = wilsonBound([1, 0, 0, 0, 49])!
  expect(single).toBeLessThan(fifty)
  expect(single).toBeCloseTo(0.2065, 3) // Wilson 1927, n = 1, p = 1
  expect(fifty).toBeCloseTo(0.895, 3)
  expect([wilsonBound([0, 0, 0, 0, 0]), wilsonBound([3, 0, 0, 0, 0])]).toEqual([undefined, 0])
})
