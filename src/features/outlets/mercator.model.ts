import type { Point } from '@/contract/facts/places.schema'

/** Degrees in GCJ-02, the datum of maps in China. */
export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

/** Web Mercator in a world of 1 × 1, as used by map tiles. [0, 0] is the north-west corner. */
export function toWorld([lng, lat]: Point): Point {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)]
}

export function fromWorld([x, y]: Point): Point {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return [(x - 0.5) * 360, lat]
}

/** The smallest bounds around the points, of which there must be at least one. */
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
