import { openness } from '@/contract/facts/outlets.rules'
import type { District, Point } from '@/contract/facts/places.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { metresBetween } from '@/shared/lib/distance'
import type { Entry } from './outlets.model'

export type Sort = 'district' | 'distance' | 'rating'

export interface Order {
  sort: Sort
  districts: District[]
  clock: Clock
  /** Known to be open first: with the filter for it. */
  openFirst: boolean
  /** Where the citizen is. Without it nothing can be sorted by distance. */
  position?: Point
  /** The district that comes first when sorting by district. */
  home?: string
  /** How surely people were satisfied, 0 to 1; undefined where nobody rated. */
  boundOf?: (outlet: string) => number | undefined
}

export interface Listed {
  entry: Entry
  /** To the place, or with `rough` to the middle of its district. Absent where neither is known. */
  metres?: number
  rough?: boolean
}

/**
 * The list's order. By distance: known places first, then those whose district alone is known, by its
 * anchor, then those that serve the whole city. By district: as the catalogue has it, `home` first. By
 * rating: those nobody rated stay in, after the rated.
 */
export function order(
  found: Entry[],
  { sort, districts, clock, openFirst, position, home, boundOf }: Order,
) {
  const anchors = new Map(districts.map(({ code, anchor }) => [code, anchor]))
  const listed = found.map((entry) => withDistance(entry, anchors, position))
  const byPlace =
    sort === 'distance' && position
      ? listed.sort((a, b) => group(a) - group(b) || (a.metres ?? 0) - (b.metres ?? 0))
      : firstThose(listed, ({ entry }) => entry.area === home)
  if (sort === 'rating' && boundOf) {
    const bounds = new Map(byPlace.map((one) => [one, boundOf(one.entry.outlet.id) ?? -1]))
    byPlace.sort((a, b) => bounds.get(b)! - bounds.get(a)!)
  }
  if (!openFirst) return byPlace
  return firstThose(byPlace, ({ entry }) => openness(entry.outlet.hours, clock) === 'open')
}

function withDistance(entry: Entry, anchors: Map<string, Point>, position?: Point): Listed {
  if (!position) return { entry }
  const { at } = entry.outlet
  if (at) return { entry, metres: metresBetween(position, at) }
  const anchor = anchors.get(entry.area)
  return anchor ? { entry, metres: metresBetween(position, anchor), rough: true } : { entry }
}

const group = ({ metres, rough }: Listed) => (metres === undefined ? 2 : rough ? 1 : 0)

/** Those that fit before those that do not, each as they were. */
function firstThose<T>(list: T[], fits: (one: T) => boolean): T[] {
  const rest = list.filter((one) => !fits(one))
  return [...list.filter(fits), ...rest]
}
