import type { District } from '@/contract/places.schema'
import type { Marker } from './clusters.model'
import { boundsAround, type Bounds } from './mercator.model'
import type { Entry } from './outlets.model'

/** Where most outlets are close together: what the map starts with. */
export const innerCity: Bounds = { west: 121.33, south: 31.13, east: 121.57, north: 31.31 }

/** No closer than this, in degrees: some four kilometres. */
const least = 0.04

/** What the map has to show so that all that was found can be seen; undefined where nothing can. */
export function boundsOfAll(found: Entry[], districts: District[]): Bounds | undefined {
  const areas = new Set(found.filter(({ outlet }) => !outlet.at).map(({ area }) => area))
  const anchors = districts.filter(({ code }) => areas.has(code)).map(({ anchor }) => anchor)
  const points = found.flatMap(({ outlet }) => (outlet.at ? [outlet.at] : []))
  const all = points.concat(anchors)
  return all.length ? widened(boundsAround(all)) : undefined
}

/** The same middle, and no narrower than the least. */
export function widened({ west, south, east, north }: Bounds): Bounds {
  const width = Math.max(0, least - (east - west)) / 2
  const height = Math.max(0, least - (north - south)) / 2
  return { west: west - width, south: south - height, east: east + width, north: north + height }
}

/** What a marker stands for, on the map. */
export function boundsOf({ kind, at, outlets, districts }: Marker, all: District[]): Bounds {
  if (kind !== 'districts') return boundsAround(outlets.map(({ outlet }) => outlet.at ?? at))
  const anchors = all.filter(({ code }) => districts.includes(code)).map(({ anchor }) => anchor)
  return boundsAround(anchors)
}

/** In degrees: nearer to each other, outlets count as one place; some are known to a campus only. */
const onePlace = 0.0008

/** Whether coming closer takes a marker apart; else it opens as a list. */
export const canSplit = ({ west, south, east, north }: Bounds) =>
  Math.max(east - west, north - south) > onePlace
