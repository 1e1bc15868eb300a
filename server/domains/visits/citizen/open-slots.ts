import type { Dayjs } from 'dayjs'
import { dayAfter } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { OutletAvailability, Slot } from '@/contract/visits/visits.schema'
import { momentAt } from '@/contract/visits/slots.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { Sql } from '../../../infra/db/open'
import { listWindowDays, type WindowDay } from './open-slots.repo'

export interface SlotsQuery {
  outletId: string
  compact: boolean
  from?: IsoDay | undefined
  /** Windows that take appointments. */
  windows: number
}

/** The bookable slots of an outlet for a reply: whole days, as many as fit. */
export async function readOpenSlots(
  sql: Sql,
  { outletId, compact, from, windows }: SlotsQuery,
  now: Dayjs,
): Promise<Pick<OutletAvailability, 'slots' | 'days' | 'next'>> {
  if (windows === 0) return { slots: [], ...(compact && { days: [] }) }
  const maxListed = compact ? visitSettings.maxListedSlots : visitSettings.maxListedSlotsInFull
  const maxPerWindow = Math.floor(maxListed / windows)
  const rows = await listWindowDays(sql, { outletId, from, maxPerWindow }, now)
  const { listed, next } = wholeDays(rows, maxPerWindow)
  const more = next ? { next } : {}
  return compact
    ? { slots: [], days: listed.map(toDaySlots), ...more }
    : { slots: listed.flatMap(toSlots).sort(byStart), ...more }
}

/** Leaves out the days from which not every window's slots were read, but never all days. */
function wholeDays(rows: WindowDay[], maxPerWindow: number) {
  const read = new Map<string, { count: number; last: IsoDay }>()
  for (const { window, day, slots } of rows)
    read.set(window, { count: (read.get(window)?.count ?? 0) + slots.length, last: day })
  const incomplete = [...read.values()]
    .filter(({ count }) => count >= maxPerWindow)
    .map(({ last }) => last)
  if (incomplete.length === 0) return { listed: rows, next: undefined }
  const [first = ''] = rows.map(({ day }) => day).sort()
  const [cut = ''] = incomplete.sort()
  const next = cut > first ? cut : dayAfter(first)
  return { listed: rows.filter(({ day }) => day < next), next }
}

const toDaySlots = ({ window, day, slots }: WindowDay) => ({
  window,
  day,
  slots: slots.map(([from, until, free]): [number, number, number] => [from, until, free]),
})

const toSlots = ({ window, day, slots }: WindowDay): Slot[] =>
  slots.map(([from, until, free, capacity]) => ({
    window,
    startsAt: momentAt(day, from),
    endsAt: momentAt(day, until),
    capacity,
    free,
  }))

/** Simultaneous slots stay in the order of their windows. */
const byStart = (a: Slot, b: Slot) =>
  a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0
