import {
  aspectsFor,
  badOf,
  canRate,
  changeUntil,
  countOf,
  isBad,
  meanOf,
  medianOf,
  sinceDay,
  tagsFor,
  wilsonBound,
} from '@/contract/ratings.rules'

test.each([
  [[0, 0, 0, 0, 4], undefined], // of four no mean is shown
  [[0, 0, 0, 0, 5], 5],
  [[1, 1, 1, 1, 1], 3],
  [[1, 3, 5, 12, 21], 4 + 7 / 42],
] as [Parameters<typeof meanOf>[0], number | undefined][])(
  'the mean of %j is %s',
  (levels, mean) =>
    mean === undefined
      ? expect(meanOf(levels)).toBeUndefined()
      : expect(meanOf(levels)).toBeCloseTo(mean),
)

test('levels 1 and 2 are bad, and are counted as such', () => {
  expect([1, 2, 3, 4, 5].filter(isBad)).toEqual([1, 2])
  expect([badOf([2, 3, 4, 5, 6]), countOf([2, 3, 4, 5, 6])]).toEqual([5, 20])
})

test('nobody comes first by one good rating: fifty with one that was not count for more', () => {
  const one = wilsonBound([0, 0, 0, 0, 1])!
  const fifty = wilsonBound([1, 0, 0, 0, 49])!
  expect(one).toBeLessThan(fifty)
  expect(one).toBeCloseTo(0.2065, 3) // Wilson 1927, n = 1, p = 1
  expect(fifty).toBeCloseTo(0.895, 3)
  expect([wilsonBound([0, 0, 0, 0, 0]), wilsonBound([3, 0, 0, 0, 0])]).toEqual([undefined, 0])
})

test('tags and further scores depend on the level and on where it was done', () => {
  expect(tagsFor(5, 'onsite')).toContain('friendly')
  expect(tagsFor(2, 'onsite')).toEqual(expect.arrayContaining(['many_trips', 'guide_wrong']))
  expect(tagsFor(1, 'online')).not.toContain('many_trips')
  for (const level of [1, 2, 4, 5]) expect(tagsFor(level, 'onsite')).not.toContain('long_wait')
  expect(aspectsFor('onsite')).toEqual(['efficiency', 'competence', 'attitude'])
  expect(aspectsFor('online')).toHaveLength(4)
})

test('a rating can be given until its last moment, and changed for 24 hours', () => {
  const until = '2027-01-01T06:20:00.000Z'
  expect(canRate(until, Date.parse(until) - 1)).toBe(true)
  expect(canRate(until, Date.parse(until))).toBe(false)
  expect(changeUntil('2026-12-02T06:20:00.000Z')).toBe(Date.parse('2026-12-03T06:20:00.000Z'))
})

test('figures are of twelve months, also over a leap day', () => {
  expect(sinceDay('2026-12-02')).toBe('2025-12-02')
  expect(sinceDay('2028-02-29')).toBe('2027-03-01')
})

test.each([
  [[], undefined],
  [[4], 4],
  [[9, 1, 3], 3],
  [[1, 2, 4, 9], 3],
])('the median of %j is %s', (numbers, median) => expect(medianOf(numbers)).toBe(median))
