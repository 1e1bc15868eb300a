import polylabel from 'polylabel'
import type { District, Point } from '@/contract/facts/places.schema'
import type { BoundaryRecord, DistrictRecord } from '../records/place.record'

export const parseDistrict = (record: DistrictRecord, boundary: BoundaryRecord): District => ({
  code: record.adcode,
  name: record.name,
  nameEn: record.name_en,
  short: record.short,
  anchor: anchorOf(boundary.geometry),
})

/**
 * The pole of inaccessibility of the largest polygon. Unlike the centroid or the seat of government,
 * it always lies well inside the boundary.
 */
export function anchorOf(geometry: BoundaryRecord['geometry']): Point {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const largest = parts.reduce((best, other) =>
    areaOf(other[0]!) > areaOf(best[0]!) ? other : best,
  )
  const scale = Math.cos((largest[0]![0]![1] * Math.PI) / 180) // length of a degree of longitude relative to latitude
  const flat = largest.map((ring) => ring.map(([lng, lat]) => [lng * scale, lat] as Point))
  const [x, y] = polylabel(flat, 0.0001)
  return [Number((x / scale).toFixed(5)), Number(y.toFixed(5))]
}

function areaOf(ring: Point[]) {
  let twice = 0
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice)
}
