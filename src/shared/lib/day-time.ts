import { clockAt } from '@/contract/facts/working-days.rules'

/** A day and a time in Shanghai as form fields hold them: 2026-12-15 and 09:30. Empty: not chosen yet. */
export interface DayTime {
  day: string
  time: string
}

/** A period within one day, in the same form. */
export interface DaySpan {
  day: string
  from: string
  until: string
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** The day and time in Shanghai of a moment (ISO 8601). */
export function dayTimeOf(moment: string): DayTime {
  const { day, minute } = clockAt(Date.parse(moment))
  return { day, time: fieldTime(minute) }
}

/** Minutes after midnight as form fields hold them: 09:00. */
export const fieldTime = (minute: number) =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`

/** Minutes after midnight of a time in a form field; undefined: not chosen. */
export function minuteOf(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d\d)$/.exec(time)
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}

/** The moment (ISO 8601) of a day and a time in Shanghai; undefined if either is missing or invalid. */
export function momentOf({ day, time }: DayTime): string | undefined {
  const ms = Date.parse(`${day}T${time}:00+08:00`)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}
