import type { Hours, SpecialDay, Span } from '@/contract/facts/outlets.schema'
import type { Language } from '@/shared/lib/language'
import { dayAndWeekday, minuteWords } from '@/contract/shared/moment-words.rules'
import { hoursText } from './hours.text'

/** `9:00–11:30、13:30–17:00`: one line per counter. */
export const counterWords = ({ counters }: Hours, language: Language): string[] =>
  counters.map(({ label, spans }) => spansWords(spans, language, label))

/** The hours of one counter or window. */
export const spansWords = (spans: Span[], language: Language, label?: string) =>
  hoursText[language].counter(
    label,
    spans.map((span) => span.map(minuteWords).join('–')),
  )

/** That the counters are open on working days, and the hours of the weekend. */
export function weekendWords({ saturday = [], sunday = [] }: Hours, language: Language): string[] {
  const text = hoursText[language]
  return [
    text.workingDays,
    ...(saturday.length > 0 ? [text.saturday(spansWords(saturday, language))] : []),
    ...(sunday.length > 0 ? [text.sunday(spansWords(sunday, language))] : []),
  ]
}

/** 1 月 1 日，周五 休息，元旦. */
export const specialDayWords = ({ day, spans, note }: SpecialDay, language: Language) =>
  hoursText[language].specialDay(
    dayAndWeekday(day, language),
    spans.length > 0 ? spansWords(spans, language) : undefined,
    note,
  )
