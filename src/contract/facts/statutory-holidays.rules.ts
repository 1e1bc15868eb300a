import { own } from '../shared/own.rules'
import type { IsoDay } from '../shared/time.types'

/**
 * Public holidays fixed by law, whatever the yearly notice adds: 全国年节及纪念日放假办法（国务院令第795号）.
 * Per year, as MMDD: the first day of the lunar year, 清明, 端午 and 中秋.
 */
const lunarHolidays: Record<string, string> = {
  2027: '0206 0405 0609 0915',
  2028: '0126 0404 0528 1003',
  2029: '0213 0404 0616 0922',
  2030: '0203 0405 0605 0912',
  2031: '0123 0405 0624 1001',
  2032: '0211 0404 0612 0919',
  2033: '0131 0404 0601 0908',
  2034: '0219 0405 0620 0927',
  2035: '0208 0405 0610 0916',
  2036: '0128 0404 0530 1004',
}

const fixedHolidays = '0101 0501 0502 1001 1002 1003'
const msPerDay = 86_400_000

/** Whether a day is a holiday by law. Lunar holidays are known from 2027 to 2036. */
export function isStatutoryHoliday(day: IsoDay): boolean {
  const date = day.slice(5).replace('-', '')
  const lunar = own(lunarHolidays, day.slice(0, 4)) ?? ''
  return `${fixedHolidays} ${lunar}`.includes(date) || isSpringFestival(day, lunar)
}

/** The eve of the lunar year and its first three days. */
function isSpringFestival(day: IsoDay, lunar: string) {
  const newYear = `${day.slice(0, 4)}-${lunar.slice(0, 2)}-${lunar.slice(2, 4)}`
  const days = (Date.parse(day) - Date.parse(newYear)) / msPerDay
  return days >= -1 && days <= 2
}
