import { citizenActions } from '@/contract/consultations/consultations.rules'
import type {
  Consultation,
  ConsultationEvent,
  ListedConsultation,
} from '@/contract/consultations/consultations.schema'
import { workingDaysTo, workingMinutes } from '@/contract/shared/due.rules'

/** How much time is left for an answer. */
export interface DueClock {
  late: boolean
  /** Working time. */
  hours: number
  minutes: number
  /** Working days from tomorrow on, with the last. */
  days: number
  /** Of the whole time, in percent: what is gone. */
  gone: number
}

type Timed = Pick<Consultation, 'dueAt' | 'dueFrom'>

/** At `now` (ms since 1970); undefined while nobody has to answer. */
export function dueClockAt({ dueAt, dueFrom }: Timed, now: number): DueClock | undefined {
  if (!dueAt) return undefined
  const due = Date.parse(dueAt)
  const from = Date.parse(dueFrom)
  const left = Math.max(0, workingMinutes(now, due))
  const whole = Math.max(1, workingMinutes(from, due))
  return {
    late: now >= due,
    hours: Math.floor(left / 60),
    minutes: left % 60,
    days: now >= due ? 0 : workingDaysTo(now, due),
    gone: Math.min(100, Math.max(0, Math.round(100 - (left / whole) * 100))),
  }
}

export const isOverdue = ({ dueAt }: Pick<ListedConsultation, 'dueAt'>, now: number) =>
  dueAt !== undefined && now >= Date.parse(dueAt)

/** A step of the rail: what happened, or what comes. */
export interface Step {
  /** Undefined: the answer, which is still to come. */
  event?: ConsultationEvent
  state: 'done' | 'now' | 'next' | 'late'
}

/** What happened, in order; then the answer, while somebody has to give one. */
export function timelineSteps({ events, status }: Pick<Consultation, 'events' | 'status'>): Step[] {
  const waits = status === 'open' || status === 'claimed' || status === 'handed_over'
  const steps = events.map((event, nth): Step => {
    const isLast = nth === events.length - 1
    if (event.kind === 'overdue') return { event, state: 'late' }
    return { event, state: isLast && status !== 'closed' && status !== 'answered' ? 'now' : 'done' }
  })
  return waits ? [...steps, { state: 'next' }] : steps
}

/** What was answered last, while it stands there for the one who asked to say whether it helped. */
export function latestAnswer({ events, status }: Pick<Consultation, 'events' | 'status'>) {
  if (status !== 'answered') return undefined
  return events
    .filter(({ kind, text }) => text && (kind === 'replied' || kind === 'advanced'))
    .at(-1)
}

/** Who has read it: one line for those of one unit, with how often and when last. */
export function groupReaders(readBy: Consultation['readBy']) {
  const readers = new Map<string, Consultation['readBy'][number] & { times: number }>()
  for (const one of readBy) {
    const key = `${one.role} ${one.institution}`
    const known = readers.get(key)
    readers.set(key, known ? { ...known, times: known.times + 1 } : { ...one, times: 1 })
  }
  return [...readers.values()]
}

/** What they may do; the first is what most will. */
export function availableActions({ status, closed }: Pick<Consultation, 'status' | 'closed'>) {
  const acts = citizenActions(status, closed)
  const main = status === 'answered' ? 'close' : status === 'closed' ? 'reopen' : 'add'
  return { main: acts.find((act) => act === main), others: acts.filter((act) => act !== main) }
}
