import { tokensOfDays, withDateTokens } from '@/features/search/date-tokens.model'

// Wednesday
const today = '2026-12-02'
const isOn = (query: string, first: string, last = first) => {
  const words =
    withDateTokens(query)
      ?.split(' ')
      .filter((word) => word.startsWith('zz')) ?? []
  const tokens = tokensOfDays(first, last, today).split(' ')
  return words.length > 0 && words.every((word) => tokens.includes(word))
}

test.each([
  ['12月5日', '2026-12-05', '2026-12-15'],
  ['12 月 5 号', '2026-12-05', '2026-12-25'],
  ['2026年12月5日', '2026-12-05', '2027-01-05'],
  ['１２月５日', '2026-12-05', '2026-12-06'],
  ['12月', '2026-12-31', '2027-01-01'],
  ['1月', '2027-01-09', '2026-12-09'],
  ['周六', '2026-12-05', '2026-12-06'],
  ['星期天', '2026-12-06', '2026-12-05'],
  ['禮拜六', '2026-12-12', '2026-12-11'],
  ['这周六', '2026-12-05', '2026-12-12'],
  ['下周', '2026-12-07', '2026-12-06'],
  ['下星期六', '2026-12-12', '2026-12-05'],
  ['周末', '2026-12-06', '2026-12-04'],
  ['今天', '2026-12-02', '2026-12-03'],
  ['明天', '2026-12-03', '2026-12-12'],
  ['Saturday', '2026-12-05', '2026-12-04'],
  ['December 5', '2026-12-05', '2026-12-15'],
  ['5th of December', '2026-12-05', '2026-12-25'],
  ['Dec', '2026-12-31', '2026-11-30'],
  ['next week', '2026-12-13', '2026-12-14'],
  ['next Saturday', '2026-12-12', '2026-12-05'],
  ['weekend', '2026-12-05', '2026-12-07'],
  ['tomorrow', '2026-12-03', '2026-12-04'],
])('%s is %s and not %s', (query, day, other) => {
  expect(isOn(query, day)).toBe(true)
  expect(isOn(query, other)).toBe(false)
})

test('a training of several days is on each of them that is not over', () => {
  expect(isOn('周三', '2026-12-01', '2026-12-04')).toBe(true)
  expect(isOn('周五', '2026-12-01', '2026-12-04')).toBe(true)
  expect(isOn('周二', '2026-12-01', '2026-12-04')).toBe(false)
})

test.each(['商标注册', 'may I apply', '每周', '月费', 'monday.com 商标'.slice(11), ''])(
  '“%s” names no day',
  (query) => expect(withDateTokens(query)).toBeUndefined(),
)

test('the other words of a query stay', () => {
  expect(withDateTokens('下周 商标培训')).toMatch(/^zzk1z +商标培训$/)
})
