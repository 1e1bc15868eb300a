import { isSampleShard } from './public-log.rules'
import type { LogEntry } from './public-log.schema'
import { medianOf } from './ratings.rules'
import type { AllFigures, Figures } from './ratings.schema'
import type { RectificationEventKind, RectificationStatus } from './rectifications.schema'

/** What is counted of one rating. */
export interface Counted {
  unit: string
  service?: string | undefined
  level: number
  /** The day it was given. */
  day: string
  sample: boolean
  /** So many that are alike; one unless said. */
  times?: number
  order?: { status: RectificationStatus; overdue: boolean; days?: number | undefined } | undefined
}

type Orders = Figures['orders']

const closings: Partial<Record<RectificationStatus, keyof Orders>> = {
  confirmed: 'confirmed',
  unconfirmed: 'unconfirmed',
  reviewed: 'reviewed',
  set_aside: 'setAside',
}

/** The public figures of some ratings, by outlet and by service. */
export function figuresOf(all: Counted[], since: string): AllFigures {
  const outlets: Record<string, Counted[]> = {}
  const services: Record<string, Counted[]> = {}
  for (const one of all) {
    if (one.day < since) continue
    ;(outlets[one.unit] ??= []).push(one)
    if (one.service) (services[one.service] ??= []).push(one)
  }
  const figures = (groups: Record<string, Counted[]>) =>
    Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, count(group)]))
  return { since, outlets: figures(outlets), services: figures(services) }
}

/** Of what nobody has rated. */
export const emptyFigures: Figures = {
  levels: [0, 0, 0, 0, 0],
  orders: { open: 0, overdue: 0, confirmed: 0, unconfirmed: 0, reviewed: 0, setAside: 0 },
  sample: false,
}

export const sumOf = <T>(all: T[], count: (one: T) => number) =>
  all.reduce((sum, one) => sum + count(one), 0)

function count(group: Counted[]): Figures {
  const levels: Figures['levels'] = [...emptyFigures.levels]
  const orders: Orders = { ...emptyFigures.orders }
  const days: number[] = []
  for (const { level, order, times = 1 } of group) {
    if (order?.status !== 'set_aside') levels[level - 1]! += times
    if (!order || order.status === 'rerated') continue
    const closed = closings[order.status]
    orders[closed ?? 'open'] += times
    if (!closed && order.overdue) orders.overdue += times
    if (closed === 'confirmed' && order.days !== undefined)
      days.push(...Array.from({ length: times }, () => order.days!))
  }
  const medianDays = medianOf(days)
  const sample = group.some((one) => one.sample)
  return { levels, orders, ...(medianDays !== undefined && { medianDays }), sample }
}

/** How an order stands after an event; where it says nothing about that, as before. */
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

/** What was late is late no more after these. */
const inTimeAgain: RectificationEventKind[] = [
  ...(['opened', 'contacted', 'complex_approved', 'fixed'] as const),
  ...(['reopened', 'passed_up', 'rescheduled'] as const),
]

export const overdueAfter = (event: RectificationEventKind, before: boolean) =>
  event === 'overdue' || (before && !inTimeAgain.includes(event))

/** All ratings, as the log has them: its entries in the order of days, then by shard and number. */
export function ratingsIn(entries: LogEntry[]): Counted[] {
  const found = new Map<string, Counted>()
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
    if (one && kind === 'rectification') one.order = orderAfter(one.order, body)
  }
  return [...found.values()]
}

function orderAfter(order: Counted['order'], { event, days }: LogEntry['body']) {
  const kind = event as RectificationEventKind
  const before = order ?? { status: 'open' as const, overdue: false }
  return {
    ...before,
    status: statusAfter[kind] ?? before.status,
    overdue: overdueAfter(kind, before.overdue),
    ...(days !== undefined && { days }),
  }
}
