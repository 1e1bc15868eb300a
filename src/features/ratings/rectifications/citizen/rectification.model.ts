import { rating } from '@/contract/ratings/ratings.settings'
import { citizenRectificationActs, isUnderWay } from '@/contract/ratings/rectifications.rules'
import type {
  Rectification,
  RectificationAct,
  RectificationEvent,
  RectificationEventKind,
} from '@/contract/ratings/rectifications.schema'

/** What is said with words. */
export type Saying = Exclude<RectificationAct['do'], 'confirm'>

/** A step of 1-5-15. */
export interface Step {
  of: 'contact' | 'simple' | 'complex'
  days: number
  state: 'done' | 'now' | 'next' | 'late'
  /** What is said of it. */
  says:
    | { what: 'contacted'; at: string; how: 'phone' | 'message'; inTime: boolean }
    | { what: 'fixed' | 'waits'; at: string; due: string }
    | { what: 'due' | 'late'; due: string }
    | {
        what:
          'over' | 'not_needed' | 'now_complex' | 'asked' | 'refused' | 'in_review' | 'passed_up'
      }
}

type Order = Pick<
  Rectification,
  'status' | 'events' | 'contactDue' | 'contactedAt' | 'fixDue' | 'fixedAt' | 'days' | 'complex'
>

/** 1-5-15: what was promised, and where it stands at `now` (ms since 1970). */
export const stepsOf = (order: Order, now: number): Step[] => [
  { of: 'contact', days: rating.contactDays, ...contactOf(order, now) },
  { of: 'simple', days: rating.simpleDays, ...simpleOf(order, now) },
  { of: 'complex', days: rating.complexDays, ...complexOf(order, now) },
]

type Standing = Pick<Step, 'state' | 'says'>

function contactOf({ status, events, contactDue, contactedAt }: Order, now: number): Standing {
  if (contactedAt) {
    const how = lastOf(events, 'contacted')?.how ?? 'message' // a repair is told in writing
    const inTime = Date.parse(contactedAt) <= Date.parse(contactDue)
    return { state: 'done', says: { what: 'contacted', at: contactedAt, how, inTime } }
  }
  if (!isUnderWay(status)) return { state: 'next', says: { what: 'over' } }
  return dueOf(contactDue, now, 'now')
}

const isLate = (due: string, now: number) => now > Date.parse(due)

const dueOf = (due: string, now: number, otherwise: 'now' | 'next'): Standing =>
  isLate(due, now)
    ? { state: 'late', says: { what: 'late', due } }
    : { state: otherwise, says: { what: 'due', due } }

const isComplex = ({ days }: Order) => days > rating.simpleDays

function simpleOf(order: Order, now: number): Standing {
  return isComplex(order) ? { state: 'next', says: { what: 'now_complex' } } : repairOf(order, now)
}

function complexOf(order: Order, now: number): Standing {
  if (isComplex(order)) return repairOf(order, now)
  const { complex, status } = order
  if (complex?.state === 'asked' && status === 'open')
    return { state: 'next', says: { what: 'asked' } }
  if (complex?.state === 'refused') return { state: 'next', says: { what: 'refused' } }
  return { state: 'next', says: { what: 'not_needed' } }
}

function repairOf(order: Order, now: number): Standing {
  const { status, fixDue: due, fixedAt: at, contactedAt } = order
  if (status === 'in_review') return { state: 'now', says: { what: 'in_review' } }
  if (status === 'with_supervisor') return { state: 'now', says: { what: 'passed_up' } }
  if (status === 'fixed' && at) return { state: 'now', says: { what: 'waits', at, due } }
  if (status === 'open') return dueOf(due, now, contactedAt ? 'now' : 'next')
  return at
    ? { state: 'done', says: { what: 'fixed', at, due } }
    : { state: 'next', says: { what: 'over' } }
}

const lastOf = (events: RectificationEvent[], ...kinds: RectificationEventKind[]) =>
  events.filter(({ kind }) => kinds.includes(kind)).at(-1)

/** How it was repaired, as long as nobody sent that back. */
export function repairIn({ events }: Pick<Rectification, 'events'>) {
  const last = lastOf(events, 'fixed', 'reopened')
  return last?.kind === 'fixed' ? last : undefined
}

/** Why the review ended it, or refused to. */
export const reasonIn = ({ events }: Pick<Rectification, 'events'>) =>
  lastOf(events, 'dispute_upheld', 'dispute_refused', 'closed_by_review')?.text

/** What they may do now, and whether it is for them to say how it ends. */
export function actsOf({ status }: Pick<Rectification, 'status'>) {
  const acts = citizenRectificationActs(status)
  return { answers: acts.includes('confirm'), says: acts.includes('say') }
}

type Due = Pick<Rectification, 'status' | 'contactedAt' | 'contactDue' | 'fixDue' | 'confirmBy'>

/** The next day that counts; undefined while none is set, and once it is closed. */
export function dueIn({ status, contactedAt, contactDue, fixDue, confirmBy }: Due) {
  if (status === 'fixed') return confirmBy ? { what: 'confirm' as const, at: confirmBy } : undefined
  if (status !== 'open') return undefined
  return contactedAt
    ? { what: 'fix' as const, at: fixDue }
    : { what: 'contact' as const, at: contactDue }
}

/** What waits to be said. */
export interface SaidFrom {
  kind: 'rectification'
  rectification: string
  do: Saying
}

interface Waiting {
  id: string
  from?: unknown
}

/** What waits to be said about an order. What waits may be something else than ours. */
export const waitingSayings = <T extends Waiting>(parcels: T[], id: string): T[] =>
  parcels.filter((parcel) => {
    const from = parcel.from as SaidFrom | undefined
    return from?.kind === 'rectification' && from.rectification === id
  })
