import { consulting } from '../consultations/consultations.settings'
import { clockAt, dayAfter, isWorkingDay, weekdayOf } from '../facts/working-days.rules'

/** By when something is due. */
export interface Due {
  /** Milliseconds since 1970. */
  at: number
  /**
   * A year whose holidays are not announced yet is on the way: weekdays were counted there, and the
   * moment may still change.
   */
  unsure: boolean
}

const msPerMinute = 60_000

/** Monday to Friday, where nothing better is known. */
export const isLikelyWorkingDay = (day: string) =>
  isWorkingDay(day) ?? ![0, 6].includes(weekdayOf(day))

const shanghai = (day: string, minute: number) =>
  Date.parse(`${day}T00:00:00+08:00`) + minute * msPerMinute

function nextWorking(day: string) {
  let next = dayAfter(day)
  while (!isLikelyWorkingDay(next)) next = dayAfter(next)
  return next
}

/**
 * The working day from which the clock of something handed in at `moment` (ms since 1970) runs: today
 * before the units close, else the next.
 */
export function countsFrom(moment: number): string {
  const { day, minute } = clockAt(moment)
  return isLikelyWorkingDay(day) && minute < consulting.closesAtMinute ? day : nextWorking(day)
}

/** When the units close on the `days`th working day after the one on which it counts as handed in. */
export function dueAfter(moment: number, days: number): Due {
  const asked = clockAt(moment).day
  let day = countsFrom(moment)
  for (let count = 0; count < days; count++) day = nextWorking(day)
  return { at: shanghai(day, consulting.closesAtMinute), unsure: !announced(asked, day) }
}

/** Whether the holidays of every year between two days are known. */
const announced = (first: string, last: string) =>
  isWorkingDay(first) !== undefined && isWorkingDay(last) !== undefined

/** Working minutes from one moment to another; negative where `to` is over. Both ms since 1970. */
export function workingMinutes(from: number, to: number): number {
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

/** Working days after the day of `from` up to and with that of `to`; both ms since 1970. 0 on the same day. */
export function workingDaysTo(from: number, to: number): number {
  const last = clockAt(to).day
  let days = 0
  for (let day = dayAfter(clockAt(from).day); day <= last; day = dayAfter(day))
    if (isLikelyWorkingDay(day)) days++
  return days
}

/** Whether the units work at `moment` (ms since 1970); undefined where that day is not known. */
export function areUnitsOpen(moment: number): boolean | undefined {
  const { minute, working } = clockAt(moment)
  if (minute < consulting.opensAtMinute || minute >= consulting.closesAtMinute) return false
  return working
}
