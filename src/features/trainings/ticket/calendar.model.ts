import type { ListedTraining, Part } from '@/contract/trainings/trainings.schema'
import { titleIn, type Language } from '@/shared/lib/language'
import type { CalendarEntry } from '@/shared/lib/icalendar'
import { calendarText } from './calendar.text'

interface Wish {
  training: Pick<ListedTraining, 'id' | 'title' | 'titleEn' | 'sample'>
  /** Each meeting is an entry of its own: who comes on three mornings is free in the afternoons. */
  parts: Part[]
  /** Name and address of where it is. */
  place?: string
  /** How to take part online. */
  link?: string
}

/** Time to come there. */
const alarmMinutes = 60

export function calendarEntries({ training, parts, place, link }: Wish, language: Language) {
  const text = calendarText[language]
  const { id, sample } = training
  const name = titleIn(language, training)
  const named = sample ? text.sample(name) : name
  return parts.map(({ startsAt, endsAt }, index): CalendarEntry => ({
    uid: `${id}-${index}`,
    title: parts.length > 1 ? text.part(named, index + 1, parts.length) : named,
    startsAt,
    endsAt,
    alarmMinutes,
    notes: [text.notes, ...(link ? [link] : [])].join('\n'),
    ...(place && { place }),
  }))
}
