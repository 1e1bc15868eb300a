import { clockAt, daysBetween } from '@/contract/facts/working-days.rules'
import type { Dayjs } from 'dayjs'

/** Today or tomorrow in Shanghai, or under way: time to prepare. */
export const beginsSoon = (startsAt: string, now: Dayjs) =>
  daysBetween(clockAt(now.valueOf()).day, clockAt(Date.parse(startsAt)).day) <= 1
