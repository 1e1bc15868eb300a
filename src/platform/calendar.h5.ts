import { icalendar, type CalendarEntry } from '@/shared/lib/icalendar'
import type { CalendarAnswer } from './calendar'

/** A file can also say that an event is cancelled. */
export const canCancel = true

/** Downloads an iCalendar file, because a browser cannot write into a calendar. */
export async function addToCalendar(entries: CalendarEntry[]): Promise<CalendarAnswer> {
  const file = icalendar(entries, new Date().toISOString())
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'training.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000) // Safari reads the URL late
  return 'file'
}
