import type { IsoDay } from '../shared/time.types'
import { isSampleShard } from './public-log.rules'
import type { LogEntry } from './public-log.schema'
import { medianOf } from './ratings.rules'
import type { AllFigures, Figures } from './ratings.schema'
import type { RectificationEventKind, RectificationStatus } from './rectifications.schema'

/** A rating as it enters the figures. */
export interface CountedRating {
  unit: string
  service?: string | undefined
  level: number
  day: string
  sample: boolean
  /** Number of equal ratings; 1 by default. */
  times?: number
  rectification?:
    { status: RectificationStatus; overdue: boolean; days?: number | undefined } | undefined
}

type Orders = Figures['orders']

const closings: Partial<Record<RectificationStatus, keyof Orders>> = {
  confirmed: 'confirmed',
  unconfirmed: 'unconfirmed',
  reviewed: 'reviewed',
  set_aside: 'setAside',
}

/** Public figures by outlet and by service, of ratings from `since` on. */
export function figuresOf(all: CountedRating[], since: IsoDay): AllFigures {
  const outlets: Record<string, CountedRating[]> = {}
  const services: Record<string, CountedRating[]> = {}
  for (const one of all) {
    if (one.day < since) continue
    ;(outlets[one.unit] ??= []).push(one)
    if (one.service) (services[one.service] ??= []).push(one)
  }
  const figures = (groups: Record<string, CountedRating[]>) =>
    Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, count(group)]))
  return { since, outlets: figures(outlets), services: figures(services) }
}

export const emptyFigures: Figures = {
  levels: [0, 0, 0, 0, 0],
  orders: { open: 0, overdue: 0, confirmed: 0, unconfirmed: 0, reviewed: 0, setAside: 0 },
  sample: false,
}

export const sumOf = <T>(all: T[], count: (one: T) => number) =>
  all.reduce((sum, one) => sum + count(one), 0)

function count(group: CountedRating[]): Figures {
  const levels: Figures['levels'] = [...emptyFigures.levels]
  const orders: Orders = { ...emptyFigures.orders }
  const days: number[] = []
  for (const { level, rectification, times = 1 } of group) {
    if (rectification?.status !== 'set_aside') levels[level - 1]! += times
    if (!rectification || rectification.status === 'rerated') continue
    const closed = closings[rectification.status]
    orders[closed ?? 'open'] += times
    if (!closed && rectification.overdue) orders.overdue += times
    if (closed === 'confirmed' && rectification.days !== undefined)
      days.push(...Array.from({ length: times }, () => rectification.days!))
  }
  const medianDays = medianOf(days)
  const sample = group.some((one) => one.sample)
  return { levels, orders, ...(medianDays !== undefined && { medianDays }), sample }
}

/** Status after an event; events not listed leave it unchanged. */
export const statusAfter: Partial<Record<RectificationEventKind, RectificationStatus>> = {
  opened: 'open',
  fixed: 'fixed',
  disputed: 'in_review',
  dispute_upheld: 'set_aside',
  dispute_refused: 'open',
  confirmed: 'confirmed',
  reopened: 'open',
  passed_up: 'with_supervisor',
  closed_silent: 'unconfirmed',
  closed_by_review: 'reviewed',
  rerated: 'rerated',
}

/** Events that fulfil what was overdue. */
const clearsOverdue: RectificationEventKind[] = [
  'opened',
  'contacted',
  'complex_approved',
  'fixed',
  'reopened',
  'passed_up',
  'rescheduled',
]

export const overdueAfter = (event: RectificationEventKind, before: boolean) =>
  event === 'overdue' || (before && !clearsOverdue.includes(event))

/** Rebuilds all ratings from log entries, ordered by day, shard and sequence number. */
export function ratingsIn(entries: LogEntry[]): CountedRating[] {
  const found = new Map<string, CountedRating>()
  for (const { shard, day, kind, body } of entries) {
    const { rating, level } = body
    const sample = isSampleShard(shard)
    if (kind === 'rated')
      found.set(rating, {
        unit: sample ? shard.slice(2) : shard,
        ...(body.service && { service: body.service }),
        level: level!,
        day,
        sample,
      })
    const one = found.get(rating)
    if (one && kind === 'rerated') one.level = level!
    if (one && kind === 'rectification') one.rectification = orderAfter(one.rectification, body)
  }
  return [...found.values()]
}

function orderAfter(
  rectification: CountedRating['rectification'],
  { event, days }: LogEntry['body'],
) {
  const kind = event as RectificationEventKind
  const before = rectification ?? { status: 'open' as const, overdue: false }
  return {
    ...before,
    status: statusAfter[kind] ?? before.status,
    overdue: overdueAfter(kind, before.overdue),
    ...(days !== undefined && { days }),
  }
}
