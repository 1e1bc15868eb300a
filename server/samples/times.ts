import dayjs, { type Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { SampleTraining } from './catalogue'

const fiveMinutes = 5 * 60_000

/** The times of a sample's parts, and the deadlines derived from them. */
export function timesOf({ day, from, hours, parts: count = 1, state }: SampleTraining, now: Dayjs) {
  const first = day === undefined || !from ? inHalfAnHour(now) : inShanghai(now, day, from)
  const parts = Array.from({ length: count }, (_, index) => {
    const startsAt = first.add(index, 'day')
    return {
      startsAt: startsAt.toISOString(),
      endsAt: startsAt.add(hours * 60, 'minute').toISOString(),
    }
  })
  const published = first.subtract(3, 'week')
  return {
    parts,
    startsAt: parts[0]!.startsAt,
    endsAt: parts.at(-1)!.endsAt,
    closesAt: first.subtract(day === undefined ? 0 : 120, 'minute').toISOString(),
    cancelUntil: first.subtract(1, 'day').toISOString(),
    createdAt: published.toISOString(),
    publishedAt: state === 'draft' ? null : published.toISOString(),
  }
}

/** Rounded up to five minutes. */
const inHalfAnHour = (now: Dayjs) =>
  dayjs(Math.ceil(now.add(30, 'minute').valueOf() / fiveMinutes) * fiveMinutes)

const inShanghai = (now: Dayjs, daysFromToday: number, time: string) =>
  dayjs(`${clockAt(now.valueOf()).day}T${time}:00+08:00`).add(daysFromToday * 24, 'hour')
