import type { Hours, Outlet, Span } from '@/contract/facts/outlets.schema'
import { minuteWords } from '@/contract/shared/moment-words.rules'
import type { OpenState } from '@/contract/facts/outlets.rules'
import { daysBetween, weekdayOf, type Clock } from '@/contract/facts/working-days.rules'
import type { Language } from '@/shared/lib/language'
import { dayWords } from '@/contract/shared/date-words.rules'
import { hoursText } from './hours.text'

export interface StateWords {
  kind: OpenState['kind']
  /** 开放中 */
  word: string
  /** ，到 17:00. May be empty. */
  more: string
  /** Advice, or that only some counters are open. */
  note?: string
}

/** Describes the opening state relative to `clock`. */
export function stateWords(state: OpenState, clock: Clock, language: Language): StateWords {
  const text = hoursText[language]
  const { kind } = state
  switch (kind) {
    case 'unknown':
      return { kind, word: text.unknown, more: '' }
    case 'unannounced':
      return { kind, word: text.unknown, more: '', note: text.unannounced }
    case 'open': {
      const note = state.only.length ? { note: text.only(state.only) } : {}
      return { kind, word: text.open, more: text.openUntil(minuteWords(state.until)), ...note }
    }
    case 'closed': {
      const closed = { kind, word: text.closed, more: '' }
      if (state.onlyToday) return closed
      if (!state.opens) return { ...closed, note: text.unannounced }
      const { day, minute } = state.opens
      const ahead = {
        days: daysBetween(clock.day, day),
        weekday: weekdayOf(day),
        date: dayWords(day, language),
      }
      return { ...closed, more: text.opens(ahead, minuteWords(minute)) }
    }
  }
}

interface NamedHours {
  name: string
  hours: Span[]
}

/** The hours that windows have set for themselves, one counter each. Undefined if none has. */
export function hoursOfWindows(windows: NamedHours[]): Hours | undefined {
  const counters = windows
    .filter(({ hours }) => hours.length > 0)
    .map(({ name, hours }) => ({ label: name, spans: hours }))
  return counters.length > 0 ? { verified: true, counters } : undefined
}

/** Outlets with the hours of their windows in place of published ones, as staff of the windows keep them. */
export function withWindowHours(
  outlets: Outlet[],
  listed: { outlet: string; windows?: NamedHours[] | undefined }[],
): Outlet[] {
  const hoursById = new Map(
    listed.map(({ outlet, windows = [] }) => [outlet, hoursOfWindows(windows)]),
  )
  return outlets.map((outlet) => {
    const hours = hoursById.get(outlet.id)
    return hours ? { ...outlet, hours, days: [] } : outlet
  })
}
