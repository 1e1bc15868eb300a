import { Lunar } from 'lunar-typescript'
import { isStatutoryHoliday } from '@/contract/facts/statutory-holidays.rules'
import { dayAfter } from '@/contract/facts/working-days.rules'

/** The holidays of a year by law, computed by a calendar library. */
function computed(year: number) {
  const lunar = (month: number, day: number) => Lunar.fromYmd(year, month, day).getSolar().toYmd()
  const newYear = Lunar.fromYmd(year, 1, 1).getSolar()
  const spring = [-1, 0, 1, 2].map((days) => newYear.next(days).toYmd())
  const qingming = Lunar.fromYmd(year, 1, 1).getJieQiTable()['清明']!.toYmd()
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map(
    (day) => `${year}-${day}`,
  )
  return [...new Set([...spring, qingming, lunar(5, 5), lunar(8, 15), ...fixed])].sort()
}

test.each([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036])(
  'the holidays of %i are those of the calendar',
  (year) => {
    const found: string[] = []
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = dayAfter(day))
      if (isStatutoryHoliday(day)) found.push(day)
    expect(found).toEqual(computed(year))
  },
)

test('beyond the known years the fixed holidays remain', () => {
  expect(isStatutoryHoliday('2040-10-01')).toBe(true)
  expect(isStatutoryHoliday('2040-02-12')).toBe(false)
})
