import { isLive } from '@/contract/visits/visits.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { CalendarEntry } from '@/shared/lib/icalendar'
import type { Language } from '@/shared/lib/language'
import { spanWords, whenWords } from '@/shared/lib/moments'
import type { Head } from '@/shared/ui/status-head'
import { isCurrent } from '../list/visits.model'
import { visitText } from './visit.text'

/** How it stands, and what to do, at `now` (ms since 1970). */
export function statusHead(visit: Visit, now: number, language: Language): Head {
  const text = visitText[language]
  const { status, window, place, startsAt, endsAt, reason } = visit
  if (isLive(visit) && !isCurrent(visit, now)) return { look: 'over', ...text.over }
  const at = window?.name ?? ''
  switch (status) {
    case 'booked': {
      if (!startsAt || !endsAt) return { look: 'ok', ...text.booked('') }
      return isToday(visit, now)
        ? { look: 'ok', ...text.bookedToday(spanWords(startsAt, endsAt, language)) }
        : { look: 'ok', ...text.booked(whenWords(startsAt, endsAt, language)) }
    }
    case 'waiting':
      return {
        look: 'wait',
        title: place?.ahead ? text.waiting(place.ahead) : text.waitingLast,
        note: place?.wait === undefined ? text.noWait : text.wait(place.wait),
      }
    case 'called':
      return { look: 'ok', ...text.called(at) }
    case 'arrived':
      return { look: 'ok', ...text.arrived(at) }
    case 'finished':
      return { look: 'ok', ...text.finished }
    case 'called_off':
      return { look: 'over', ...text.calledOff(reason) }
    case 'cancelled':
    case 'missed':
    case 'void':
      return { look: 'over', ...text.ended[status] }
  }
}

export const isToday = ({ day }: Visit, now: number) => day === clockAt(now).day

/** Whether it can change by itself within minutes: then it is read again and again. */
export const needsPolling = (visit: Visit, now: number) =>
  isCurrent(visit, now) && isToday(visit, now)

/** Time to come there. */
const alarmMinutes = 60

/** An appointment in the phone's calendar; undefined of a number, which has no hour. */
export function calendarEntry(
  { id, startsAt, endsAt, window, sample }: Visit,
  at: { name: string; address?: string },
  language: Language,
): CalendarEntry | undefined {
  if (!startsAt || !endsAt) return undefined
  const text = visitText[language]
  const title = text.calendar(at.name)
  return {
    uid: id,
    title: sample ? text.sample(title) : title,
    startsAt,
    endsAt,
    alarmMinutes,
    place: [at.name, at.address, window?.name].filter(Boolean).join('，'),
    notes: text.calendarNotes,
  }
}
