import dayjs, { type Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sample } from './catalogue'

const fiveMinutes = 5 * 60_000

/** When a sample's parts are, and what follows from that. */
export function timesOf({ day, from, hours, parts: count = 1, state }: Sample, now: Dayjs) {
  const first = day === undefined || !from ? inHalfAnHour(now) : at(now, day, from)
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

const inHalfAnHour = (now: Dayjs) =>
  dayjs(Math.ceil(now.add(30, 'minute').valueOf() / fiveMinutes) * fiveMinutes)

const at = (now: Dayjs, day: number, time: string) =>
  dayjs(`${clockAt(now.valueOf()).day}T${time}:00+08:00`).add(day * 24, 'hour')
