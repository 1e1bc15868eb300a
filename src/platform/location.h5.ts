import gcoord from 'gcoord'
import type { Point } from '@/contract/facts/places.schema'
import { wayTo, type Place } from './way-to.rules'

/** A browser reports WGS-84; the maps here use GCJ-02. */
export function fuzzyPosition(): Promise<Point | undefined> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve(gcoord.transform([coords.longitude, coords.latitude], gcoord.WGS84, gcoord.GCJ02)),
      () => resolve(undefined),
      { timeout: 8000, maximumAge: 600_000 },
    )
  })
}

/** What `getThere` does. */
export const wayThere = (place: Place) => wayTo(place, 'search')

/**
 * Opens the place on the public map of AMap, which takes an address and points in GCJ-02, and offers its app. A geo:
 * link would do nothing on a desktop or an iPhone. Nothing is loaded from there before the tap.
 */
export function getThere({ name, address = '', at }: Place) {
  const query = at
    ? `marker?position=${at.join()}&name=${encodeURIComponent(name)}&coordinate=gaode`
    : `search?keyword=${encodeURIComponent(address)}&city=310000`
  window.open(`https://uri.amap.com/${query}&callnative=1`, '_blank', 'noopener')
}
