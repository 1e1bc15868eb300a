import dayjs from 'dayjs'
import { dateWords, dayWords, inShanghai, isOld } from '@/shared/lib/time'

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
  expect(isOld(date, dayjs('2026-11-22T00:00:00+08:00'))).toBe(old)
})

test('a clock shows the time of Shanghai, whatever the zone of the phone', () => {
  expect(inShanghai('2026-12-31T16:30:00Z').format('YYYY-MM-DD HH:mm')).toBe('2027-01-01 00:30')
})
