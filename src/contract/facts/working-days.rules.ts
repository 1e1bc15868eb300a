import type { EpochMs, IsoDay } from '../shared/time.types'
import { announcedAs, isYearAnnounced } from './calendars.rules'
import { isStatutoryHoliday } from './statutory-holidays.rules'

/**
 * In a year whose holidays are not announced, days that are holidays by law are not worked, and all others
 * are undefined: any weekday may become a holiday, and any weekend a make-up day.
 */
export function isWorkingDay(day: IsoDay): boolean | undefined {
  const named = announcedAs(day)
  if (named) return named === 'makeUp'
  if (isYearAnnounced(day)) return !isWeekend(day)
  return isStatutoryHoliday(day) ? false : undefined
}

/** Whether a day is a public holiday, as far as holidays are announced or fixed by law. */
export const isHoliday = (day: IsoDay) =>
  announcedAs(day) === 'off' || (!isYearAnnounced(day) && isStatutoryHoliday(day))

export const dayAfter = (day: IsoDay) => isoDay(Date.parse(day) + msPerDay)

export const dayBefore = (day: IsoDay) => isoDay(Date.parse(day) - msPerDay)

export const daysBetween = (day: IsoDay, later: IsoDay) =>
  Math.round((Date.parse(later) - Date.parse(day)) / msPerDay)

/** 0 is Sunday. */
export const weekdayOf = (day: IsoDay) => new Date(Date.parse(day)).getUTCDay()

/** Wall-clock time in Shanghai. */
export interface Clock {
  day: IsoDay
  /** Whole minutes since midnight. */
  minute: number
  /** Result of `isWorkingDay`, evaluated once for all outlets. */
  working: boolean | undefined
}

/** Independent of the phone's time zone. */
export function clockAt(moment: EpochMs): Clock {
  const shanghai = moment + 8 * 60 * msPerMinute // UTC+8, without summer time since 1991
  const day = isoDay(shanghai)
  const minute = Math.floor((shanghai % msPerDay) / msPerMinute)
  return { day, minute, working: isWorkingDay(day) }
}

const msPerMinute = 60_000
const msPerDay = 24 * 60 * msPerMinute
const isoDay = (ms: EpochMs): IsoDay => new Date(ms).toISOString().slice(0, 10)
const isWeekend = (day: IsoDay) => [0, 6].includes(weekdayOf(day))
