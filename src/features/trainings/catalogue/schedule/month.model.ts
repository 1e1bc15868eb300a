import { weekdayOf } from '@/contract/facts/working-days.rules'

/** YYYY-MM, the month of a day. */
export const monthOf = (day: string) => day.slice(0, 7)

/** The month `by` months later. */
export function monthAfter(month: string, by: number): string {
  const [year, nth] = month.split('-').map(Number) as [number, number]
  const count = year * 12 + nth - 1 + by
  return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`
}

/** The days of a month as a calendar has them: weeks from Monday, undefined before the first. */
export function cellsOf(month: string): (string | undefined)[] {
  const blank = (weekdayOf(`${month}-01`) + 6) % 7
  return [
    ...Array.from({ length: blank }, () => undefined),
    ...Array.from({ length: lengthOf(month) }, (_, nth) => `${month}-${twoDigits(nth + 1)}`),
  ]
}

const lengthOf = (month: string) => {
  const [year, nth] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, nth, 0)).getUTCDate()
}

const twoDigits = (count: number) => String(count).padStart(2, '0')
