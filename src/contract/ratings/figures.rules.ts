import type { IsoDay } from '../shared/time.types'
import { cityUnit, unitOfShard, isSampleShard } from './public-log.rules'
import type { LogEntry } from './public-log.schema'
import { medianOf } from './ratings.rules'
import { rating } from './ratings.settings'
import type { AllFigures, Figures } from './ratings.schema'
import type { RectificationEventKind, RectificationStatus } from './rectifications.schema'

/** A published rating as it enters the figures. */
export interface CountedRating {
  /** The outlet, or `cityUnit`. */
  unit: string
  service?: string | undefined
  level: number
  /** Of publication. */
  day: string
  sample: boolean
  /** Staff did not confirm the visit. */
  unseen?: boolean
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

/** Public figures by outlet and by service, of ratings published from `since` on. */
export function figuresOf(all: CountedRating[], since: IsoDay): AllFigures {
  const counted = all.filter(({ day }) => day >= since)
  const outlets = groupBy(counted, ({ unit }) => unit)
  const leftOver = outlets.get(cityUnit) ?? []
  outlets.delete(cityUnit)
  // Without what is withheld for an outlet, which could be found by subtraction otherwise.
  const city = publishable([...leftOver, ...[...outlets.values()].flatMap(publishable)])
  return {
    since,
    outlets: figuresByGroup(outlets),
    services: figuresByGroup(groupBy(counted, ({ service }) => service)),
    ...(city.length > 0 && { city: count(city) }),
  }
}

function groupBy(all: CountedRating[], keyOf: (counted: CountedRating) => string | undefined) {
  const groups = new Map<string, CountedRating[]>()
  for (const counted of all) {
    const key = keyOf(counted)
    if (!key) continue
    const group = groups.get(key)
    if (group) group.push(counted)
    else groups.set(key, [counted])
  }
  return groups
}

function figuresByGroup(groups: Map<string, CountedRating[]>) {
  const shown = [...groups].map(([id, group]) => [id, publishable(group)] as const)
  return Object.fromEntries(
    shown.filter(([, group]) => group.length > 0).map(([id, group]) => [id, count(group)]),
  )
}

const isCounted = ({ rectification }: CountedRating) => rectification?.status !== 'set_aside'

const timesOf = ({ times = 1 }: CountedRating) => times

/** The group without the part, confirmed or not, that would be a figure about too few people. */
function publishable(group: CountedRating[]) {
  const parts = [group.filter(({ unseen }) => !unseen), group.filter(({ unseen }) => unseen)]
  return parts.filter((part) => sumOf(part.filter(isCounted), timesOf) >= rating.minRaters).flat()
}

export const emptyFigures: Figures = {
  levels: [0, 0, 0, 0, 0],
  orders: { open: 0, overdue: 0, confirmed: 0, unconfirmed: 0, reviewed: 0, setAside: 0 },
  sample: false,
}

export const sumOf = <T>(all: T[], of: (item: T) => number) =>
  all.reduce((sum, item) => sum + of(item), 0)

function count(group: CountedRating[]): Figures {
  const levels: Figures['levels'] = [...emptyFigures.levels]
  const orders: Orders = { ...emptyFigures.orders }
  const days: number[] = []
  for (const counted of group.filter(({ unseen }) => !unseen)) {
    const { level, rectification, times = 1 } = counted
    if (isCounted(counted)) levels[level - 1]! += times
    if (!rectification || rectification.status === 'rerated') continue
    const closed = closings[rectification.status]
    orders[closed ?? 'open'] += times
    if (!closed && rectification.overdue) orders.overdue += times
    if (closed === 'confirmed' && rectification.days !== undefined)
      days.push(...Array.from({ length: times }, () => rectification.days!))
  }
  const medianDays = days.length < rating.minRaters ? undefined : medianOf(days)
  const unseen = sumOf(
    group.filter((counted) => counted.unseen && isCounted(counted)),
    timesOf,
  )
  return {
    levels,
    orders,
    ...(medianDays !== undefined && { medianDays }),
    ...(unseen > 0 && { unseen }),
    sample: group.some((counted) => counted.sample),
  }
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

/** Rebuilds all published ratings from log entries, ordered by day, shard and sequence number. */
export function ratingsIn(entries: LogEntry[]): CountedRating[] {
  const found = new Map<string, CountedRating>()
  for (const { shard, day, kind, body } of entries) {
    const { rating: id = '', level } = body
    if (kind === 'rated')
      found.set(id, {
        unit: unitOfShard(shard),
        ...(body.service && { service: body.service }),
        ...(body.unseen && { unseen: true }),
        level: level!,
        day,
        sample: isSampleShard(shard),
      })
    const counted = found.get(id)
    if (counted && kind === 'rerated') counted.level = level!
    if (counted && kind === 'rectification')
      counted.rectification = rectificationAfter(counted.rectification, body)
  }
  return [...found.values()]
}

/** The state of a rectification after an event of the log. */
export function rectificationAfter(
  before: NonNullable<CountedRating['rectification']> = { status: 'open', overdue: false },
  { event, days }: LogEntry['body'],
): NonNullable<CountedRating['rectification']> {
  const kind = event as RectificationEventKind
  return {
    ...before,
    status: statusAfter[kind] ?? before.status,
    overdue: overdueAfter(kind, before.overdue),
    ...(days !== undefined && { days }),
  }
}
