import { rating } from '@/contract/ratings/ratings.settings'
import type { IsoDay } from '@/contract/shared/time.types'

/** A rating that waits to be published. */
export interface Waiting {
  /** Null once the account is deleted. */
  citizenId: string | null
  unit: string
  kind: string
  channel: string
  seen: boolean
  service: string | null
  day: IsoDay
  /** Part of a burst from one phone. */
  flagged: boolean
  /** A review found it mistaken or untrue. */
  setAside: boolean
}

/** Whether the ratings are of so many different people that none of them stands out. */
export function isLargeEnough(ratings: Waiting[]): boolean {
  const people = ratings
    .filter(({ flagged, setAside }) => !flagged && !setAside)
    .flatMap(({ citizenId }) => citizenId ?? [])
  return new Set(people).size >= rating.minRaters
}

/**
 * Ratings of one outlet in batches that can be published, and the rest. What staff know of a service without the
 * rating is the same within a batch: its kind, its channel, and whether they saw the visitor.
 */
export function formBatches<T extends Waiting>(waiting: T[]): { batches: T[][]; rest: T[] } {
  const groups = groupBy(waiting, ({ kind, channel, seen }) => `${kind} ${channel} ${seen}`)
  return {
    batches: groups.filter(isLargeEnough),
    rest: groups.filter((group) => !isLargeEnough(group)).flat(),
  }
}

/**
 * The ratings of a batch whose service item can be shown: each item is shared by enough people, and so is the
 * part without an item.
 */
export function withShownService<T extends Waiting>(batch: T[]): Set<T> {
  const groups = groupBy(batch, ({ service }) => service ?? '')
  const shown = groups.filter(isLargeEnough).sort((a, b) => b.length - a.length)
  const hidden = groups.filter((group) => !isLargeEnough(group)).flat()
  while (hidden.length > 0 && !isLargeEnough(hidden) && shown.length > 0)
    hidden.push(...shown.pop()!)
  return new Set(shown.flat())
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/** Days after which a rating can be neither changed nor waits for the check of its text. */
const settledDays = 2

const msPerDay = 86_400_000

export const daysBefore = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) - days * msPerDay).toISOString().slice(0, 10)

/** The last day whose ratings can be published on `today`: whole days, so that the hour tells nothing. */
export const lastSettledDay = (today: IsoDay) => daysBefore(today, settledDays)

/** The first day on which a rating of `day` can be published. */
export const firstBatchDay = (day: IsoDay) => daysBefore(day, -settledDays)

/** The last day of the latest quarter all of whose ratings can be published on `today`. */
export function lastSettledQuarterEnd(today: IsoDay): IsoDay {
  const settled = lastSettledDay(today)
  const next = daysBefore(settled, -1) // a quarter that ended on `settled` is over, too
  const month = Math.floor((Number(next.slice(5, 7)) - 1) / 3) * 3 + 1
  return daysBefore(`${next.slice(0, 4)}-${String(month).padStart(2, '0')}-01`, 1)
}
