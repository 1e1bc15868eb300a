import { openness } from '@/contract/facts/outlets.rules'
import type { District, Point } from '@/contract/facts/places.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { metresBetween } from '@/shared/lib/distance'
import type { Visiting } from './filter.model'
import type { CatalogueEntry } from './outlets.model'

export type Sort = 'district' | 'distance' | 'visiting' | 'rating'

export interface SortContext {
  sort: Sort
  districts: District[]
  clock: Clock
  /** Puts outlets that are open now first. Set with the filter for open outlets. */
  openFirst: boolean
  /** The citizen's position. Without it, distance falls back to the order by district. */
  position?: Point
  /** The district that comes first in the order by district. */
  homeDistrict?: string
  /** Lower bound of the share of satisfied ratings, 0 to 1; undefined without ratings. */
  ratingBoundOf?: (outletId: string) => number | undefined
  /** By outlet id; undefined while it is not known. */
  visiting?: ReadonlyMap<string, Visiting> | undefined
}

export interface ListedOutlet {
  entry: CatalogueEntry
  /** Distance to the outlet or, if `rough`, to the anchor of its district. Absent if neither is known. */
  metres?: number
  rough?: boolean
}

/**
 * Sorts the list. By distance: known places, then outlets known by district only, then citywide ones. By
 * district: the catalogue's order, `homeDistrict` first. By what can be booked: those with times, then those with
 * queue numbers. By rating: unrated outlets last.
 */
export function sortOutlets(
  found: CatalogueEntry[],
  {
    sort,
    districts,
    clock,
    openFirst,
    position,
    homeDistrict,
    ratingBoundOf,
    visiting,
  }: SortContext,
) {
  const anchors = new Map(districts.map(({ code, anchor }) => [code, anchor]))
  const listed = found.map((entry) => withDistance(entry, anchors, position))
  const sorted =
    sort === 'distance' && position
      ? listed.sort(
          (a, b) => precisionRank(a) - precisionRank(b) || (a.metres ?? 0) - (b.metres ?? 0),
        )
      : matchesFirst(listed, ({ entry }) => entry.area === homeDistrict)
  if (sort === 'rating' && ratingBoundOf) {
    const bounds = new Map(
      sorted.map((listedOutlet) => [
        listedOutlet,
        ratingBoundOf(listedOutlet.entry.outlet.id) ?? -1,
      ]),
    )
    sorted.sort((a, b) => bounds.get(b)! - bounds.get(a)!)
  }
  if (sort === 'visiting' && visiting) {
    const rankOf = ({ entry: { outlet } }: ListedOutlet) => visitingRank(visiting.get(outlet.id))
    sorted.sort((a, b) => rankOf(a) - rankOf(b))
  }
  if (!openFirst) return sorted
  return matchesFirst(sorted, ({ entry }) => openness(entry.outlet, clock) === 'open')
}

const visitingRank = (visiting: Visiting | undefined) =>
  visiting?.books ? 0 : visiting?.queues ? 1 : 2

function withDistance(
  entry: CatalogueEntry,
  anchors: Map<string, Point>,
  position?: Point,
): ListedOutlet {
  if (!position) return { entry }
  const { at } = entry.outlet
  if (at) return { entry, metres: metresBetween(position, at) }
  const anchor = anchors.get(entry.area)
  return anchor ? { entry, metres: metresBetween(position, anchor), rough: true } : { entry }
}

const precisionRank = ({ metres, rough }: ListedOutlet) =>
  metres === undefined ? 2 : rough ? 1 : 0

/** Stable partition: matching items first. */
function matchesFirst<T>(list: T[], matches: (item: T) => boolean): T[] {
  const rest = list.filter((item) => !matches(item))
  return [...list.filter(matches), ...rest]
}
