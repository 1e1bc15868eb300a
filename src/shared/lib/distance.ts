import type { Point } from '@/contract/facts/places.schema'

const earthRadius = 6_371_000 // metres

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in metres. */
export function metresBetween([lng1, lat1]: Point, [lng2, lat2]: Point): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
  const share =
    half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lng1, lng2)
  return 2 * earthRadius * Math.asin(Math.sqrt(share))
}

/** Kilometres, only as precise as a fuzzy position allows: 0.4, 3.2, 12. */
export function kilometres(metres: number): string {
  const km = metres / 1000
  return km < 9.95 ? Math.max(km, 0.1).toFixed(1) : String(Math.round(km))
}
