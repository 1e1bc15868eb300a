import {
  afterDaytime,
  byDay,
  daytimeBetween,
  isNight,
  notBefore,
} from '@/contract/shared/daytime.rules'

const hour = 3_600_000
const at = (moment: string) => Date.parse(`${moment}+08:00`)

test.each([
  ['2026-12-02T07:59:59.999', true, '2026-12-02T08:00'],
  ['2026-12-02T08:00', false, '2026-12-02T08:00'],
  ['2026-12-02T20:59:59.999', false, '2026-12-02T20:59:59.999'],
  ['2026-12-02T21:00', true, '2026-12-03T08:00'],
  ['2026-12-31T23:59', true, '2027-01-01T08:00'],
  ['2026-12-02T00:00', true, '2026-12-02T08:00'],
])('%s is night: %s, and it is day at %s', (moment, is, day) => {
  expect(isNight(at(moment))).toBe(is)
  expect(byDay(at(moment))).toBe(at(day))
})

test.each([
  ['2026-12-02T20:00', '2026-12-03T09:00', 2],
  ['2026-12-02T21:00', '2026-12-03T08:00', 0],
  ['2026-12-02T23:00', '2026-12-02T22:00', 0],
  ['2026-12-03T09:00', '2026-12-02T20:00', -2],
  ['2026-01-01T08:00', '2027-01-01T08:00', 365 * 13],
])('from %s to %s %d hours of daytime pass', (from, to, hours) => {
  expect(daytimeBetween(at(from), at(to))).toBe(hours * hour)
})

test.each([
  ['2026-12-02T20:00', 1, '2026-12-02T21:00'],
  ['2026-12-02T20:00', 2, '2026-12-03T09:00'],
  ['2026-12-02T22:30', 13, '2026-12-03T21:00'],
  ['2026-12-02T08:00', 26, '2026-12-03T21:00'],
])('%s and %d hours of daytime later it is %s', (from, hours, then) => {
  expect(afterDaytime(at(from), hours * hour)).toBe(at(then))
})

test('what would end before 9:00 ends at 9:00', () => {
  expect(notBefore(9 * hour, at('2026-12-03T08:30'))).toBe(at('2026-12-03T09:00'))
  expect(notBefore(9 * hour, at('2026-12-03T09:01'))).toBe(at('2026-12-03T09:01'))
})
