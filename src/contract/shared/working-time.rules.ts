import { consulting } from '../consultations/consultations.settings'
import { clockAt, dayAfter } from '../facts/working-days.rules'
import { isLikelyWorkingDay } from './due.rules'
import type { EpochMs } from './time.types'

/** Working minutes from one moment to another; negative if `to` is before `from`. */
export function workingMinutes(from: EpochMs, to: EpochMs): number {
  if (to < from) return -workingMinutes(to, from)
  const end = clockAt(to)
  const start = clockAt(from)
  let minutes = 0
  for (let day = start.day; day <= end.day; day = dayAfter(day)) {
    if (!isLikelyWorkingDay(day)) continue
    const first =
      day === start.day
        ? Math.max(start.minute, consulting.opensAtMinute)
        : consulting.opensAtMinute
    const last =
      day === end.day ? Math.min(end.minute, consulting.closesAtMinute) : consulting.closesAtMinute
    minutes += Math.max(0, last - first)
  }
  return minutes
}

/** Working days after the day of `from`, up to and including the day of `to`; 0 on the same day. */
export function workingDaysBetween(from: EpochMs, to: EpochMs): number {
  const last = clockAt(to).day
  let days = 0
  for (let day = dayAfter(clockAt(from).day); day <= last; day = dayAfter(day))
    if (isLikelyWorkingDay(day)) days++
  return days
}
