import { consulting } from '../consultations/consultations.settings'
import { isYearAnnounced } from '../facts/calendars.rules'
import type { EpochMs, IsoDay } from './time.types'
import { clockAt, dayAfter, isWorkingDay, weekdayOf } from '../facts/working-days.rules'

/** A deadline. */
export interface Due {
  at: EpochMs
  /**
   * The period includes a year whose holidays are not announced yet. Weekdays were counted as working
   * days there, so the deadline may still change.
   */
  unsure: boolean
}

const msPerMinute = 60_000

/** Whether a day is a working day; Monday to Friday in years whose holidays are not announced. */
export const isLikelyWorkingDay = (day: IsoDay) =>
  isWorkingDay(day) ?? ![0, 6].includes(weekdayOf(day))

const shanghai = (day: IsoDay, minute: number) =>
  Date.parse(`${day}T00:00:00+08:00`) + minute * msPerMinute

function nextWorkingDay(day: IsoDay): IsoDay {
  let next = dayAfter(day)
  while (!isLikelyWorkingDay(next)) next = dayAfter(next)
  return next
}

/** The working day that counts as the day of receipt: today before closing time, else the next one. */
export function clockStartDay(moment: EpochMs): IsoDay {
  const { day, minute } = clockAt(moment)
  return isLikelyWorkingDay(day) && minute < consulting.closesAtMinute ? day : nextWorkingDay(day)
}

/** The next time that the units open, after `moment`. */
export function nextOpening(moment: EpochMs): EpochMs {
  const { day, minute } = clockAt(moment)
  const opensToday = isLikelyWorkingDay(day) && minute < consulting.opensAtMinute
  return shanghai(opensToday ? day : nextWorkingDay(day), consulting.opensAtMinute)
}

/** The deadline `days` working days after receipt, at closing time. */
export function dueAfterWorkingDays(moment: EpochMs, days: number): Due {
  const received = clockAt(moment).day
  let day = clockStartDay(moment)
  for (let count = 0; count < days; count++) day = nextWorkingDay(day)
  return {
    at: shanghai(day, consulting.closesAtMinute),
    unsure: !areHolidaysAnnounced(received, day),
  }
}

/** A due time with its start and length, as replies hold it. */
export interface Period {
  dueAt: string
  /** When it began. What comes after closing counts from the next working day. */
  dueFrom: string
  /** Working days. */
  dueDays: number
  /** It includes days whose holidays are not announced yet. */
  dueUnsure: boolean
}

/** The period of something that arrives at a moment. */
export function periodFrom(moment: EpochMs, dueDays: number): Period {
  const { at, unsure } = dueAfterWorkingDays(moment, dueDays)
  return {
    dueAt: new Date(at).toISOString(),
    dueFrom: new Date(moment).toISOString(),
    dueDays,
    dueUnsure: unsure,
  }
}

const areHolidaysAnnounced = (first: IsoDay, last: IsoDay) =>
  isYearAnnounced(first) && isYearAnnounced(last)

/** Whether the units are open; undefined if it is not known whether that day is a working day. */
export function areUnitsOpen(moment: EpochMs): boolean | undefined {
  const { minute, working } = clockAt(moment)
  if (minute < consulting.opensAtMinute || minute >= consulting.closesAtMinute) return false
  return working
}
