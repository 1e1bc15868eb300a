import gcoord from 'gcoord'
import type { Point } from '@/contract/facts/places.schema'

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

interface Place {
  name: string
  address: string
  at: Point
}

/** Opens a geo: link, which a phone's browser passes to its map app. */
export function navigateTo({ name, at }: Place) {
  const [longitude, latitude] = gcoord.transform(at, gcoord.GCJ02, gcoord.WGS84)
  window.location.href = `geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(name)})`
}
