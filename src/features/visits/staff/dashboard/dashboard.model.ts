import type { Days } from '@/contract/ratings/oversight.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { daysBetween } from '@/contract/facts/working-days.rules'

/** How far back the figures go. */
export type Period = 'month' | 'quarter' | 'year'

export const periods: Period[] = ['month', 'quarter', 'year']
const periodDays: Record<Period, number> = { month: 30, quarter: 91, year: 365 }

const msPerDay = 86_400_000

/** The days of a period that ends today, first and last included. */
export const daysOfPeriod = (today: IsoDay, period: Period): Days => ({
  from: new Date(Date.parse(today) - (periodDays[period] - 1) * msPerDay)
    .toISOString()
    .slice(0, 10),
  until: today,
})

interface Bar {
  from: IsoDay
  /** Included. */
  until: IsoDay
  count: number
}

/** Groups consecutive days of equal number into at most `maxBars` bars. */
export function groupIntoBars(byDay: { day: IsoDay; finished: number }[], maxBars: number): Bar[] {
  const first = byDay[0]
  const last = byDay[byDay.length - 1]
  if (!first || !last) return []
  const daysPerBar = Math.ceil((daysBetween(first.day, last.day) + 1) / maxBars)
  const bars: Bar[] = []
  for (let start = 0; start < byDay.length; start += daysPerBar) {
    const days = byDay.slice(start, start + daysPerBar)
    const count = days.reduce((sum, { finished }) => sum + finished, 0)
    bars.push({ from: days[0]!.day, until: days[days.length - 1]!.day, count })
  }
  return bars
}

/** Rounded percentage; undefined: the total is 0. */
export const percentOf = (part: number, total: number) =>
  total === 0 ? undefined : Math.round((part / total) * 100)
