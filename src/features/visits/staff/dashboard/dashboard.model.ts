import type { Days } from '@/contract/ratings/oversight.schema'
import { daysBetween } from '@/contract/facts/working-days.rules'

/** How far back one looks. */
export type Period = 'month' | 'quarter' | 'year'

export const periods: Period[] = ['month', 'quarter', 'year']
const periodDays: Record<Period, number> = { month: 30, quarter: 91, year: 365 }

const msPerDay = 86_400_000

/** So many days up to today, both included. */
export const daysOfPeriod = (today: string, stretch: Period): Days => ({
  from: new Date(Date.parse(today) - (periodDays[stretch] - 1) * msPerDay)
    .toISOString()
    .slice(0, 10),
  until: today,
})

interface Bar {
  /** The first of its days. */
  from: string
  until: string
  count: number
}

/** Days put together, so that no more bars stand side by side than fit. */
export function groupIntoBars(byDay: { day: string; finished: number }[], most: number): Bar[] {
  const first = byDay[0]
  const last = byDay[byDay.length - 1]
  if (!first || !last) return []
  const each = Math.ceil((daysBetween(first.day, last.day) + 1) / most)
  const bars: Bar[] = []
  for (let at = 0; at < byDay.length; at += each) {
    const some = byDay.slice(at, at + each)
    const count = some.reduce((sum, { finished }) => sum + finished, 0)
    bars.push({ from: some[0]!.day, until: some[some.length - 1]!.day, count })
  }
  return bars
}

/** Of so many, how many in a hundred; undefined of none. */
export const percentOf = (part: number, all: number) =>
  all === 0 ? undefined : Math.round((part / all) * 100)
