import type { IsoDay } from '@/contract/shared/time.types'
import { weekdayOf } from '@/contract/facts/working-days.rules'

/** The month of a day: YYYY-MM. */
export const monthOf = (day: IsoDay) => day.slice(0, 7)

export function monthAfter(month: string, months: number): string {
  const [year, nth] = month.split('-').map(Number) as [number, number]
  const count = year * 12 + nth - 1 + months
  return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`
}

/** The cells of a month in weeks from Monday; undefined for those before the first day. */
export function calendarCells(month: string): (IsoDay | undefined)[] {
  const blank = (weekdayOf(`${month}-01`) + 6) % 7
  return [
    ...Array.from({ length: blank }, () => undefined),
    ...Array.from({ length: daysIn(month) }, (_, nth) => `${month}-${twoDigits(nth + 1)}`),
  ]
}

const daysIn = (month: string) => {
  const [year, nth] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, nth, 0)).getUTCDate()
}

const twoDigits = (count: number) => String(count).padStart(2, '0')
