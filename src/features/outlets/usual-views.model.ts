import type { Point } from '@/contract/facts/places.schema'
import type { Bounds } from './mercator.model'

/** The initial view on small screens: where most outlets are close together. */
export const innerCity: Bounds = { west: 121.33, south: 31.13, east: 121.57, north: 31.31 }

/** The initial view on large screens. */
export const wholeCity: Bounds = { west: 121.12, south: 30.93, east: 121.75, north: 31.45 }

const shanghai: Bounds = { west: 120.8, south: 30.6, east: 122.3, north: 31.95 }

/** The surroundings of the citizen's position; undefined outside Shanghai. */
export function aroundPosition([lng, lat]: Point): Bounds | undefined {
  const isHere =
    shanghai.west < lng && lng < shanghai.east && shanghai.south < lat && lat < shanghai.north
  if (!isHere) return undefined
  return {
    west: lng - nearbyDegrees,
    south: lat - nearbyDegrees,
    east: lng + nearbyDegrees,
    north: lat + nearbyDegrees,
  }
}

/** About five kilometres, the order of magnitude of a fuzzy position's error. */
const nearbyDegrees = 0.05
