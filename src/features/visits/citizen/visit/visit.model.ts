import { isLive } from '@/contract/visits/visits.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { CalendarEntry } from '@/shared/lib/icalendar'
import type { Language } from '@/shared/lib/language'
import { spanWords, whenWords } from '@/contract/shared/moment-words.rules'
import type { Status } from '@/shared/ui/status-head'
import { isCurrent } from '../list/visits.model'
import { visitText } from './visit.text'

/** The status of a visit, and what the citizen has to do. */
export function statusHead(visit: Visit, now: EpochMs, language: Language): Status {
  const text = visitText[language]
  const { status, window, place, startsAt, endsAt, reason } = visit
  if (isLive(visit) && !isCurrent(visit, now)) return { look: 'over', ...text.over }
  const windowName = window?.name ?? ''
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
      return { look: 'ok', ...text.called(windowName) }
    case 'arrived':
      return { look: 'ok', ...text.arrived(windowName) }
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

export type NextStep =
  /** Get there. */
  | 'go'
  /** Say that one is there. */
  | 'arrive'
  | 'rate'
  /** Book or take a number again. */
  | 'again'
  /** Nothing is left to do here. */
  | 'all'

/** The main action on a visit. Rating is voluntary, and offered once nothing else is to do. */
export function nextStepOf(visit: Visit, now: EpochMs): NextStep {
  if (visit.status === 'arrived') return 'all'
  if (visit.status === 'finished') return visit.serviceDone ? 'rate' : 'all'
  if (!isCurrent(visit, now)) return 'again'
  return isToday(visit, now) ? 'arrive' : 'go'
}

export const isToday = ({ day }: Visit, now: EpochMs) => day === clockAt(now).day

/** Whether the visit can change within minutes without the citizen's doing. */
export const needsPolling = (visit: Visit, now: EpochMs) =>
  isCurrent(visit, now) && isToday(visit, now)

/** The calendar reminds this many minutes before an appointment: time to travel there. */
const alarmMinutes = 60

/** Entry for the phone's calendar. Undefined: a queue number has no fixed time. */
export function calendarEntry(
  { id, startsAt, endsAt, window, sample, calendar, bookedAt, status }: Visit,
  outlet: { name: string; address?: string },
  language: Language,
): CalendarEntry | undefined {
  if (!startsAt || !endsAt) return undefined
  const text = visitText[language]
  const title = text.calendar(outlet.name)
  return {
    uid: id,
    title: sample ? text.sample(title) : title,
    startsAt,
    endsAt,
    alarmMinutes,
    sequence: calendar?.sequence ?? 0,
    changedAt: calendar?.changedAt ?? bookedAt,
    cancelled: status === 'cancelled' || status === 'called_off',
    place: [outlet.name, outlet.address, window?.name].filter(Boolean).join('，'),
    notes: text.calendarNotes,
  }
}
