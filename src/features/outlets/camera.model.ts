import type { District } from '@/contract/facts/places.schema'
import type { Marker } from './clusters.model'
import { boundsAround, type Bounds } from './mercator.model'
import type { CatalogueEntry } from './outlets.model'

/** With more places than this, the results cover the whole city anyway. */
const maxFitted = 12

/** In degrees, about twelve kilometres, so that a few results are shown with their surroundings. */
const minResultsSize = 0.12

/** In degrees, about one kilometre, for zooming in on a marker. */
const minMarkerSize = 0.01

/** The bounds of all results; undefined if none has a place, or if they cover the whole city. */
export function boundsOfResults(
  found: CatalogueEntry[],
  districts: District[],
): Bounds | undefined {
  const areas = new Set(found.filter(({ outlet }) => !outlet.at).map(({ area }) => area))
  const anchors = districts.filter(({ code }) => areas.has(code)).map(({ anchor }) => anchor)
  const points = found.flatMap(({ outlet }) => (outlet.at ? [outlet.at] : []))
  const all = points.concat(anchors)
  return all.length && all.length <= maxFitted
    ? widened(boundsAround(all), minResultsSize)
    : undefined
}

/** Bounds with the same centre, at least `minSize` degrees wide and high. */
export function widened({ west, south, east, north }: Bounds, minSize = minMarkerSize): Bounds {
  const width = Math.max(0, minSize - (east - west)) / 2
  const height = Math.max(0, minSize - (north - south)) / 2
  return { west: west - width, south: south - height, east: east + width, north: north + height }
}

/** The bounds of the places that a marker stands for. */
export function boundsOfMarker(
  { kind, at, outlets, districts }: Marker,
  allDistricts: District[],
): Bounds {
  if (kind !== 'districts') return boundsAround(outlets.map(({ outlet }) => outlet.at ?? at))
  const anchors = allDistricts
    .filter(({ code }) => districts.includes(code))
    .map(({ anchor }) => anchor)
  return boundsAround(anchors)
}

/** In degrees. Outlets closer together count as one place: for some, only the campus is known. */
const samePlaceSize = 0.0012

/** Whether zooming in separates the outlets of a marker. Otherwise the marker opens a list. */
export const canSplit = ({ west, south, east, north }: Bounds) =>
  Math.max(east - west, north - south) > samePlaceSize
