/**
 * China's public holidays, as the State Council announces them each autumn for the year to come.
 * 2026: 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，2025-11-04）.
 * A year is added here when its notice is out; until then its days are not known.
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

/**
 * Whether offices work on `day` (YYYY-MM-DD). Undefined for a year whose holidays are not announced:
 * any weekday in it may turn out a holiday, and any weekend a day that makes up for one.
 */
export function isWorkingDay(day: string): boolean | undefined {
  const year = announced[day.slice(0, 4)]
  if (!year) return undefined
  if (year.makeUp.includes(day)) return true
  return !year.off.includes(day) && !isWeekend(day)
}

/** The day after `day`, both YYYY-MM-DD. */
export const dayAfter = (day: string) => isoDay(Date.parse(day) + msPerDay)

/** How many days `later` is after `day`. */
export const daysBetween = (day: string, later: string) =>
  Math.round((Date.parse(later) - Date.parse(day)) / msPerDay)

/** 0 is Sunday. */
export const weekdayOf = (day: string) => new Date(Date.parse(day)).getUTCDay()

/** What a clock in Shanghai shows. */
export interface Clock {
  /** YYYY-MM-DD */
  day: string
  /** Whole minutes since midnight. */
  minute: number
  /** As isWorkingDay() has it, asked once for all outlets. */
  working: boolean | undefined
}

/** The clock in Shanghai at `moment` (ms since 1970), wherever the phone is. */
export function clockAt(moment: number): Clock {
  const there = moment + 8 * 60 * msPerMinute // UTC+8, without summer time since 1991
  const day = isoDay(there)
  const minute = Math.floor((there % msPerDay) / msPerMinute)
  return { day, minute, working: isWorkingDay(day) }
}

const msPerMinute = 60_000
const msPerDay = 24 * 60 * msPerMinute
const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const isWeekend = (day: string) => [0, 6].includes(weekdayOf(day))

function days(month: string, first: number, last: number): string[] {
  const count = last - first + 1
  return Array.from({ length: count }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`)
}
