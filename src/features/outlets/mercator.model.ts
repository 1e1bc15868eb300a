import type { Point } from '@/contract/facts/places.schema'

/** Degrees, GCJ-02. */
export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

/** Web Mercator, as every map of tiles has it, in a world of 1 x 1: [0, 0] is its north-west corner. */
export function toWorld([lng, lat]: Point): Point {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)]
}

export function fromWorld([x, y]: Point): Point {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return [(x - 0.5) * 360, lat]
}

/** What holds all of them. There has to be one at least. */
export function boundsAround(points: Point[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [lng, lat] of points) {
    west = Math.min(west, lng)
    south = Math.min(south, lat)
    east = Math.max(east, lng)
    north = Math.max(north, lat)
  }
  return { west, south, east, north }
}
