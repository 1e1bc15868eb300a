import type { Hours, Span } from '@/contract/facts/outlets.schema'
import type { Language } from '@/shared/lib/language'
import { minuteWords } from '@/contract/shared/moment-words.rules'
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
