import { dateWords, dayWords } from '@/contract/shared/date-words.rules'

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
