import { isOld } from '@/shared/lib/time'

test.each([
  ['2025-11-22', false],
  ['2025-11-21', true],
  ['2025-12', false],
  ['2019', true],
])('on 22 November 2026, %s is old: %s', (date, old) => {
  expect(isOld(date, Date.parse('2026-11-22T00:00:00+08:00'))).toBe(old)
})

test('a year ago is counted by the calendar in Shanghai, whatever the zone of the phone', () => {
  expect(isOld('2025-11-22', Date.parse('2026-11-22T15:59:59Z'))).toBe(false)
  expect(isOld('2025-11-22', Date.parse('2026-11-22T16:00:00Z'))).toBe(true)
})
