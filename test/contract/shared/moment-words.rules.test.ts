import {
  dayAndWeekday,
  dayOf,
  momentWords,
  spanWords,
  timeOf,
} from '@/contract/shared/moment-words.rules'

const wednesday = Date.parse('2026-12-02T14:20:00+08:00')

test('a moment is on the day that it is in Shanghai, wherever the phone is', () => {
  expect(dayOf('2026-12-02T15:59:59.000Z')).toBe('2026-12-02')
  expect(dayOf('2026-12-02T16:00:00.000Z')).toBe('2026-12-03')
  expect(timeOf('2026-12-02T01:05:00.000Z')).toBe('9:05')
})

test('a day says its weekday', () => {
  expect(dayAndWeekday('2026-12-10', 'zh')).toBe('12 月 10 日，周四')
  expect(dayAndWeekday('2026-12-10', 'en')).toBe('Thursday 10 December')
})

test('a span on one day says its hours; over days, both days', () => {
  const start = '2026-12-10T06:00:00.000Z'
  expect(spanWords(start, '2026-12-10T08:30:00.000Z', 'zh')).toBe('14:00–16:30')
  expect(spanWords(start, '2026-12-11T08:30:00.000Z', 'zh')).toBe(
    '12 月 10 日 14:00 – 12 月 11 日 16:30',
  )
})

test.each([
  ['2026-12-02T13:05:00.000Z', '今天 21:05', 'today, 21:05'],
  ['2026-12-02T16:00:00.000Z', '明天 0:00', 'tomorrow, 0:00'],
  ['2026-12-01T15:59:00.000Z', '昨天 23:59', 'yesterday, 23:59'],
  ['2026-12-09T06:00:00.000Z', '12 月 9 日 14:00', '9 December, 14:00'],
  ['2025-12-09T01:00:00.000Z', '2025 年 12 月 9 日 9:00', '9 December 2025, 9:00'],
])('%s is said as %s to who looks on 2 December', (moment, zh, en) => {
  expect(momentWords(moment, wednesday, 'zh')).toBe(zh)
  expect(momentWords(moment, wednesday, 'en')).toBe(en)
})
