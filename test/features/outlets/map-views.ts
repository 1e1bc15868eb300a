import type { Outlet } from '@/contract/facts/outlets.schema'
import { markersFor, type MapView } from '@/features/outlets/clusters.model'
import { aCatalogue, districts } from '../../support/outlets'

/** Includes every district, with a margin. */
export const cityView: MapView = {
  bounds: { west: 120.8, south: 30.6, east: 122.3, north: 31.95 },
  zoom: 9,
}

/** A phone's screen around the middle of the city. */
export function phoneView(zoom: number): MapView {
  const half = (180 * 400) / (256 * 2 ** zoom)
  const bounds = {
    west: 121.45 - half,
    south: 31.2 - half,
    east: 121.45 + half,
    north: 31.2 + half,
  }
  return { bounds, zoom }
}

export const markersOf = (outlets: Outlet[], view: MapView) =>
  markersFor(aCatalogue(outlets).entries, districts, view)
