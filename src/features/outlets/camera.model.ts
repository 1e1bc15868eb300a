import type { District, Point } from '@/contract/facts/places.schema'
import type { Marker } from './clusters.model'
import { boundsAround, type Bounds } from './mercator.model'
import type { Entry } from './outlets.model'

/** Where most outlets are close together: what a small map starts with. */
export const innerCity: Bounds = { west: 121.33, south: 31.13, east: 121.57, north: 31.31 }

/** What a large one starts with. */
export const wholeCity: Bounds = { west: 121.12, south: 30.93, east: 121.75, north: 31.45 }

/** So many places are all over the city. */
const most = 12

/** In degrees: some twelve kilometres, so that what was found has its surroundings. */
const leastOfAll = 0.12
/** Some hundred metres, for who asks to come near. */
const leastOfOne = 0.01

/**
 * What the map has to show so that all that was found can be seen. Undefined where nothing can, and
 * where it is all over the city: then the usual view serves better.
 */
export function boundsOfAll(found: Entry[], districts: District[]): Bounds | undefined {
  const areas = new Set(found.filter(({ outlet }) => !outlet.at).map(({ area }) => area))
  const anchors = districts.filter(({ code }) => areas.has(code)).map(({ anchor }) => anchor)
  const points = found.flatMap(({ outlet }) => (outlet.at ? [outlet.at] : []))
  const all = points.concat(anchors)
  return all.length && all.length <= most ? widened(boundsAround(all), leastOfAll) : undefined
}

/** The same middle, and no narrower than the least. */
export function widened({ west, south, east, north }: Bounds, least = leastOfOne): Bounds {
  const width = Math.max(0, least - (east - west)) / 2
  const height = Math.max(0, least - (north - south)) / 2
  return { west: west - width, south: south - height, east: east + width, north: north + height }
}

const city: Bounds = { west: 120.8, south: 30.6, east: 122.3, north: 31.95 }

/** What lies around the citizen; undefined where that is not Shanghai. */
export function aroundPosition([lng, lat]: Point): Bounds | undefined {
  const isHere = city.west < lng && lng < city.east && city.south < lat && lat < city.north
  return isHere
    ? { west: lng - near, south: lat - near, east: lng + near, north: lat + near }
    : undefined
}

/** In degrees: some five kilometres, as a rough position is rough by some. */
const near = 0.05

/** What a marker stands for, on the map. */
export function boundsOf({ kind, at, outlets, districts }: Marker, all: District[]): Bounds {
  if (kind !== 'districts') return boundsAround(outlets.map(({ outlet }) => outlet.at ?? at))
  const anchors = all.filter(({ code }) => districts.includes(code)).map(({ anchor }) => anchor)
  return boundsAround(anchors)
}

/** In degrees: nearer to each other, outlets count as one place; some are known to a campus only. */
const onePlace = 0.0012

/** Whether coming closer takes a marker apart; else it opens as a list. */
export const canSplit = ({ west, south, east, north }: Bounds) =>
  Math.max(east - west, north - south) > onePlace
