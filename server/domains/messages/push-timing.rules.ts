import { byDay } from '@/contract/shared/daytime.rules'
import { isReminder } from '@/contract/messages/messages.rules'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { EpochMs } from '@/contract/shared/time.types'

/** The record that a message is about, as it is when the push is due. */
export interface PushSubject {
  /** Expiry of the message itself, or the start it reminds of. */
  until: string | null
  startsAt: string | null
  endsAt: string | null
  /** End of the day of a queue number. */
  dayEndsAt: string | null
  /** Until when the finished service can be rated. */
  rateUntil: string | null
  /** `until` is no start of the training or visit any more; null unless the message is about one. */
  moved: boolean | null
  /** Of the recipient's enrollment or visit; null if the message is about neither, or it no longer exists. */
  status: string | null
}

interface PushTiming {
  /** The push is of no use from this moment on. */
  endsWith?: Exclude<keyof PushSubject, 'status' | 'moved'>
  /** The push is of use in these statuses only. */
  during?: string[]
  /** Calls to somebody who waits in a queue, which are sent at night too. */
  live?: true
}

const beforeStart = { endsWith: 'startsAt' } as const
const beforeEnd = { endsWith: 'endsAt' } as const
const waiting: PushTiming = { endsWith: 'dayEndsAt', during: ['waiting'], live: true }

const timings: Partial<Record<MessageKind, PushTiming>> = {
  reminder_day: { endsWith: 'until', during: ['enrolled'] },
  reminder_hour: { endsWith: 'until', during: ['enrolled'] },
  offer: { ...beforeStart, during: ['offered'] },
  offer_over: beforeStart,
  changed: { ...beforeEnd, during: ['enrolled', 'offered', 'waitlisted'] },
  called_off: beforeEnd,
  visit_day: { ...beforeStart, during: ['booked'] },
  visit_hour: { ...beforeStart, during: ['booked'] },
  visit_called_off: beforeEnd,
  visit_hours_changed: { ...beforeEnd, during: ['booked'] },
  turn_soon: waiting,
  turn: { ...waiting, during: ['called'] },
  turn_passed: waiting,
  queue_delay: waiting,
  turn_void: { ...waiting, during: ['void'] },
  rate_it: { endsWith: 'rateUntil' },
}

/** Whether a push still helps: its moment has not passed, and nothing else has happened since. */
export function isTimely(kind: MessageKind, subject: PushSubject, now: EpochMs) {
  const { endsWith = 'until', during } = timings[kind] ?? {}
  const { until, moved, status } = subject
  const isPast = (moment: string | null) => moment !== null && Date.parse(moment) <= now
  if (isPast(until) || isPast(subject[endsWith])) return false
  if (isReminder(kind) && moved) return false // a reminder of the new start is sent instead
  return !during || status === null || during.includes(status)
}

/** When a push may be sent: at once by day, otherwise in the morning, unless it is a call in a queue. */
export const pushMoment = (kind: MessageKind, now: EpochMs): EpochMs =>
  timings[kind]?.live ? now : byDay(now)
