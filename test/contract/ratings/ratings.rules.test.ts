import { announceSettings } from '@/contract/facts/public-settings.rules'
import {
  aspectsFor,
  canRate,
  changeUntil,
  isBad,
  medianOf,
  sinceDay,
  tagsFor,
} from '@/contract/ratings/ratings.rules'

test('levels 1 and 2 are bad', () => {
  expect([1, 2, 3, 4, 5].filter(isBad)).toEqual([1, 2])
})

test('tags depend on level and channel, aspects on the channel', () => {
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

test('a rating keeps the time to change it that held on the day on which it was given', () => {
  announceSettings([{ name: 'changeRatingWithin', from: '2026-12-03', value: 48 }])
  expect(changeUntil('2026-12-02T15:59:59.999Z')).toBe(Date.parse('2026-12-03T15:59:59.999Z'))
  expect(changeUntil('2026-12-02T16:00:00.000Z')).toBe(Date.parse('2026-12-04T16:00:00.000Z'))
  announceSettings([])
})

test('figures cover twelve months, also across a leap day', () => {
  expect(sinceDay('2026-12-02')).toBe('2025-12-02')
  expect(sinceDay('2028-02-29')).toBe('2027-03-01')
})

test.each([
  [[], undefined],
  [[4], 4],
  [[9, 1, 3], 3],
  [[1, 2, 4, 9], 3],
])('the median of %j is %s', (numbers, median) => expect(medianOf(numbers)).toBe(median))
