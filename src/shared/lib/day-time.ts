import { clockAt } from '@/contract/facts/working-days.rules'

/** A day and an hour in Shanghai, as fields have them: 2026-12-15 and 09:30. Empty: not chosen yet. */
export interface DayTime {
  day: string
  time: string
}

/** From an hour until an hour of one day, alike. */
export interface DaySpan {
  day: string
  from: string
  until: string
}

const two = (number: number) => String(number).padStart(2, '0')

/** What a calendar and a clock in Shanghai show at a moment of the wire. */
export function dayTimeOf(moment: string): DayTime {
  const { day, minute } = clockAt(Date.parse(moment))
  return { day, time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` }
}

/** The moment, as the wire has it, of a day and an hour in Shanghai. Undefined where that is none. */
export function momentOf({ day, time }: DayTime): string | undefined {
  const ms = Date.parse(`${day}T${time}:00+08:00`)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}
