import { dayTimeOf, momentOf } from '@/shared/lib/day-time'

test.each([
  ['2026-12-15T01:30:00.000Z', { day: '2026-12-15', time: '09:30' }],
  ['2026-12-15T15:59:00.000Z', { day: '2026-12-15', time: '23:59' }],
  ['2026-12-15T16:00:00.000Z', { day: '2026-12-16', time: '00:00' }],
])('%s is a day and an hour in Shanghai, and back again', (moment, there) => {
  expect(dayTimeOf(moment)).toEqual(there)
  expect(momentOf(there)).toBe(moment)
})

test('a day or an hour that is not chosen yet is no moment', () => {
  expect(momentOf({ day: '', time: '09:30' })).toBeUndefined()
  expect(momentOf({ day: '2026-12-15', time: '' })).toBeUndefined()
})
