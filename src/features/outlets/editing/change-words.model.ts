import type { OutletChange } from '@/contract/facts/outlet-edits.schema'
import type { Span } from '@/contract/facts/outlets.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import type { Language } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { spansWords } from '../counters.model'
import { changeText } from './change-words.text'

/** A value of a field in words, one statement per line. Never empty. */
export function changeWords(change: OutletChange | undefined, language: Language): string[] {
  const text = changeText[language]
  const spans = (given: Span[]) => (given.length > 0 ? spansWords(given, language) : text.closed)
  switch (change?.field) {
    case undefined:
      return [text.nothing]
    case 'hours': {
      const { counters, saturday, sunday } = change.value
      return [
        ...counters.map((counter) =>
          text.on(text.workingDays, spansWords(counter.spans, language, counter.label)),
        ),
        text.on(text.saturday, spans(saturday)),
        text.on(text.sunday, spans(sunday)),
      ]
    }
    case 'days':
      if (change.value.length === 0) return [text.none]
      return change.value.map(({ day, spans: given, note }) =>
        text.on(dateWords(day, language), text.noted(spans(given), note)),
      )
    case 'notice': {
      const { text: notice, until } = change.value
      if (notice === undefined) return [text.none]
      return [until ? text.until(notice, dateWords(until, language)) : notice]
    }
    case 'phones':
      if (change.value.length === 0) return [text.none]
      return change.value.map(({ number, label }) => [label, number].filter(Boolean).join(' '))
    case 'address': {
      const { text: address, door, moved } = change.value
      return [spaced(address), ...(door ? [] : [text.noDoor]), ...(moved ? [text.moved] : [])]
    }
  }
}
