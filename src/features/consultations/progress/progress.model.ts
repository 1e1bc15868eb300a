import { awaitsAnswer, citizenActions } from '@/contract/consultations/consultations.rules'
import type {
  Consultation,
  ConsultationEvent,
  ListedConsultation,
} from '@/contract/consultations/consultations.schema'
import type { Period } from '@/contract/shared/due.rules'
import { workingMinutes } from '@/contract/shared/working-time.rules'
import type { EpochMs } from '@/contract/shared/time.types'

/** Elapsed share of the working time of a period, in percent. */
export function elapsedShare({ dueAt, dueFrom }: Pick<Period, 'dueAt' | 'dueFrom'>, now: EpochMs) {
  const due = Date.parse(dueAt)
  const left = Math.max(0, workingMinutes(now, due))
  const total = Math.max(1, workingMinutes(Date.parse(dueFrom), due))
  return Math.min(100, Math.max(0, Math.round(100 - (left / total) * 100)))
}

export const isOverdue = ({ dueAt }: Pick<ListedConsultation, 'dueAt'>, now: EpochMs) =>
  dueAt !== undefined && now >= Date.parse(dueAt)

/** A step of the timeline. */
export interface Step {
  /** Undefined: the expected answer. */
  event?: ConsultationEvent
  state: 'done' | 'now' | 'next' | 'late'
}

/** All events, followed by the expected answer while one is due. */
export function timelineSteps({ events, status }: Pick<Consultation, 'events' | 'status'>): Step[] {
  const steps = events.map((event, nth): Step => {
    const isLast = nth === events.length - 1
    if (event.kind === 'overdue') return { event, state: 'late' }
    return { event, state: isLast && status !== 'closed' && status !== 'answered' ? 'now' : 'done' }
  })
  return awaitsAnswer(status) ? [...steps, { state: 'next' }] : steps
}

/** What staff asked and the citizen has not answered yet; undefined in other states. */
export function openRequest({ events, status }: Pick<Consultation, 'events' | 'status'>) {
  if (status !== 'asked_back') return undefined
  return events.filter(({ kind, text }) => text && kind === 'asked_back').pop()
}

/** The answer the citizen can confirm or reject; undefined in other states. */
export function latestAnswer({ events, status }: Pick<Consultation, 'events' | 'status'>) {
  if (status !== 'answered') return undefined
  return events
    .filter(({ kind, text }) => text && (kind === 'replied' || kind === 'advanced'))
    .pop()
}

/** Accesses grouped by role and unit, with their number and the latest time. */
export function groupReaders(readBy: Consultation['readBy']) {
  const readers = new Map<string, Consultation['readBy'][number] & { times: number }>()
  for (const reader of readBy) {
    const key = `${reader.role} ${reader.institution}`
    const known = readers.get(key)
    readers.set(key, known ? { ...known, times: known.times + 1 } : { ...reader, times: 1 })
  }
  return [...readers.values()]
}

/** Available actions; `main` is the most likely one. */
export function availableActions({ status, closed }: Pick<Consultation, 'status' | 'closed'>) {
  const acts = citizenActions(status, closed)
  const main = status === 'answered' ? 'close' : status === 'closed' ? 'reopen' : 'add'
  return { main: acts.find((act) => act === main), others: acts.filter((act) => act !== main) }
}
