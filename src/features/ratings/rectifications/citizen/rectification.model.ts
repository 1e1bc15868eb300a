import { rating } from '@/contract/ratings/ratings.settings'
import { citizenRectificationActions, isUnderWay } from '@/contract/ratings/rectifications.rules'
import type {
  Rectification,
  RectificationAction,
  RectificationEvent,
  RectificationEventKind,
} from '@/contract/ratings/rectifications.schema'
import type { EpochMs } from '@/contract/shared/time.types'

/** Actions that carry a text. */
export type TextAction = Exclude<RectificationAction['do'], 'confirm'>

export interface Step {
  of: 'contact' | 'simple' | 'complex'
  days: number
  state: 'done' | 'now' | 'next' | 'late'
  /** The note beside the step. */
  says:
    | { what: 'contacted'; at: string; how: 'phone' | 'message'; inTime: boolean }
    | { what: 'fixed' | 'waits'; at: string; due: string }
    | { what: 'due' | 'late'; due: string }
    | {
        what:
          'over' | 'not_needed' | 'now_complex' | 'asked' | 'refused' | 'in_review' | 'passed_up'
      }
}

type StepSource = Pick<
  Rectification,
  'status' | 'events' | 'contactDue' | 'contactedAt' | 'fixDue' | 'fixedAt' | 'days' | 'complex'
>

/** The three deadlines and their state at `now`. */
export const stepsOf = (rectification: StepSource, now: EpochMs): Step[] => [
  { of: 'contact', days: rating.contactDays, ...contactOf(rectification, now) },
  { of: 'simple', days: rating.simpleDays, ...simpleOf(rectification, now) },
  { of: 'complex', days: rating.complexDays, ...complexOf(rectification, now) },
]

type StepState = Pick<Step, 'state' | 'says'>

function contactOf(
  { status, events, contactDue, contactedAt }: StepSource,
  now: EpochMs,
): StepState {
  if (contactedAt) {
    const how = lastOf(events, 'contacted')?.how ?? 'message' // a repair is told in writing
    const inTime = Date.parse(contactedAt) <= Date.parse(contactDue)
    return { state: 'done', says: { what: 'contacted', at: contactedAt, how, inTime } }
  }
  if (!isUnderWay(status)) return { state: 'next', says: { what: 'over' } }
  return dueOf(contactDue, now, 'now')
}

const isLate = (due: string, now: EpochMs) => now > Date.parse(due)

const dueOf = (due: string, now: EpochMs, otherwise: 'now' | 'next'): StepState =>
  isLate(due, now)
    ? { state: 'late', says: { what: 'late', due } }
    : { state: otherwise, says: { what: 'due', due } }

const isComplex = ({ days }: StepSource) => days > rating.simpleDays

function simpleOf(rectification: StepSource, now: EpochMs): StepState {
  return isComplex(rectification)
    ? { state: 'next', says: { what: 'now_complex' } }
    : repairOf(rectification, now)
}

function complexOf(rectification: StepSource, now: EpochMs): StepState {
  if (isComplex(rectification)) return repairOf(rectification, now)
  const { complex, status } = rectification
  if (complex?.state === 'asked' && status === 'open')
    return { state: 'next', says: { what: 'asked' } }
  if (complex?.state === 'refused') return { state: 'next', says: { what: 'refused' } }
  return { state: 'next', says: { what: 'not_needed' } }
}

function repairOf(rectification: StepSource, now: EpochMs): StepState {
  const { status, fixDue: due, fixedAt: at, contactedAt } = rectification
  if (status === 'in_review') return { state: 'now', says: { what: 'in_review' } }
  if (status === 'with_supervisor') return { state: 'now', says: { what: 'passed_up' } }
  if (status === 'fixed' && at) return { state: 'now', says: { what: 'waits', at, due } }
  if (status === 'open') return dueOf(due, now, contactedAt ? 'now' : 'next')
  return at
    ? { state: 'done', says: { what: 'fixed', at, due } }
    : { state: 'next', says: { what: 'over' } }
}

const lastOf = (events: RectificationEvent[], ...kinds: RectificationEventKind[]) =>
  events.filter(({ kind }) => kinds.includes(kind)).pop()

/** The latest repair, unless it was rejected. */
export function currentRepair({ events }: Pick<Rectification, 'events'>) {
  const last = lastOf(events, 'fixed', 'reopened')
  return last?.kind === 'fixed' ? last : undefined
}

/** Reason given by the supervisor. */
export const reviewReason = ({ events }: Pick<Rectification, 'events'>) =>
  lastOf(events, 'dispute_upheld', 'dispute_refused', 'closed_by_review')?.text

/** Whether the rater may answer the repair, and whether they may write. */
export function citizenOptions({ status }: Pick<Rectification, 'status'>) {
  const acts = citizenRectificationActions(status)
  return { answers: acts.includes('confirm'), says: acts.includes('say') }
}

type Due = Pick<Rectification, 'status' | 'contactedAt' | 'contactDue' | 'fixDue' | 'confirmBy'>

/** The next deadline; undefined if none is set or the rectification is closed. */
export function nextDeadline({ status, contactedAt, contactDue, fixDue, confirmBy }: Due) {
  if (status === 'fixed') return confirmBy ? { what: 'confirm' as const, at: confirmBy } : undefined
  if (status !== 'open') return undefined
  return contactedAt
    ? { what: 'fix' as const, at: fixDue }
    : { what: 'contact' as const, at: contactDue }
}

/** Stored with the outbox parcel. Its keys are persisted. */
export interface RectificationParcel {
  kind: 'rectification'
  rectification: string
  do: TextAction
}

interface Waiting {
  id: string
  from?: unknown
}

/** Waiting texts of one rectification. Other features' parcels have a `from` of another shape. */
export const waitingParcels = <T extends Waiting>(parcels: T[], id: string): T[] =>
  parcels.filter((parcel) => {
    const from = parcel.from as RectificationParcel | undefined
    return from?.kind === 'rectification' && from.rectification === id
  })
