import type { CalendarRevision } from '@/contract/shared/calendar.schema'
import type { ListedTraining, Part } from '@/contract/trainings/trainings.schema'
import { titleIn, type Language } from '@/shared/lib/language'
import type { CalendarEntry } from '@/shared/lib/icalendar'
import { calendarText } from './calendar.text'

interface Event {
  training: Pick<ListedTraining, 'id' | 'title' | 'titleEn' | 'sample'>
  parts: Part[]
  /** Older servers do not tell it. */
  calendar?: CalendarRevision | undefined
  cancelled?: boolean
  /** Name and address of the outlet. */
  place?: string
  /** Where to join online. */
  link?: string
}

/** Long enough to travel to the outlet. */
const alarmMinutes = 60

/** One calendar entry for each part of a training. */
export function calendarEntries(event: Event, language: Language) {
  const { training, parts, place, link, cancelled = false } = event
  const { sequence = 0, changedAt = parts[0]!.startsAt } = event.calendar ?? {}
  const text = calendarText[language]
  const { id, sample } = training
  const name = titleIn(language, training)
  const title = sample ? text.sample(name) : name
  return parts.map(({ startsAt, endsAt }, index): CalendarEntry => ({
    uid: `${id}-${index}`,
    title: parts.length > 1 ? text.part(title, index + 1, parts.length) : title,
    startsAt,
    endsAt,
    ...{ alarmMinutes, sequence, changedAt, cancelled },
    notes: link ? `${text.notes}\n${link}` : text.notes,
    ...(place && { place }),
  }))
}
