import { dateWords, dayWords, isOld } from '@/shared/lib/time'

test.each([
  ['2019', '2019 年', '2019'],
  ['2019-10', '2019 年 10 月', 'October 2019'],
  ['2019-10-05', '2019 年 10 月 5 日', '5 October 2019'],
  ['2019-12-31', '2019 年 12 月 31 日', '31 December 2019'],
  ['2025 年秋', '2025 年秋', '2025 年秋'],
])('%s is said as precisely as it is known', (date, zh, en) => {
  expect(dateWords(date, 'zh')).toBe(zh)
  expect(dateWords(date, 'en')).toBe(en)
})

test('a day of about now is said without its year', () => {
  expect(dayWords('2026-11-22', 'zh')).toBe('11 月 22 日')
  expect(dayWords('2026-11-22', 'en')).toBe('22 November')
})

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
