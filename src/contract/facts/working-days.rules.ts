import type { EpochMs, IsoDay } from '../shared/time.types'
import { isStatutoryHoliday } from './statutory-holidays.rules'

/**
 * China's public holidays, announced by the State Council each autumn for the following year.
 * 2026: 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，2025-11-04）.
 * A year is added when its notice is published; until then its working days are unknown.
 */
const announced: Record<string, { off: string[]; makeUp: string[] }> = {
  2026: {
    off: [
      ...days('2026-01', 1, 3), // 元旦
      ...days('2026-02', 15, 23), // 春节
      ...days('2026-04', 4, 6), // 清明节
      ...days('2026-05', 1, 5), // 劳动节
      ...days('2026-06', 19, 21), // 端午节
      ...days('2026-09', 25, 27), // 中秋节
      ...days('2026-10', 1, 7), // 国庆节
    ],
    makeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}

/** Whether the holidays and make-up days of the day's year are announced. */
export const isYearAnnounced = (day: IsoDay) => day.slice(0, 4) in announced

/**
 * In a year whose holidays are not announced, days that are holidays by law are not worked, and all others
 * are undefined: any weekday may become a holiday, and any weekend a make-up day.
 */
export function isWorkingDay(day: IsoDay): boolean | undefined {
  const year = announced[day.slice(0, 4)]
  if (!year) return isStatutoryHoliday(day) ? false : undefined
  if (year.makeUp.includes(day)) return true
  return !year.off.includes(day) && !isWeekend(day)
}

/** Whether a day is a public holiday, as far as holidays are announced or fixed by law. */
export const isHoliday = (day: IsoDay) =>
  announced[day.slice(0, 4)]?.off.includes(day) ?? isStatutoryHoliday(day)

export const dayAfter = (day: IsoDay) => isoDay(Date.parse(day) + msPerDay)

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

function days(month: string, first: number, last: number): IsoDay[] {
  const count = last - first + 1
  return Array.from({ length: count }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`)
}
