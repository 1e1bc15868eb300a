import type { Marker, View } from '../clusters.model'
import type { Bounds } from '../mercator.model'

/** A marker and what is said about it: aloud, and in a browser also beside it. */
export interface NamedMarker extends Marker {
  label: string
  /** Below a circle. Tencent's own map has the districts' names already. */
  name?: string
  /** Opened, or the one district that is looked at. */
  on: boolean
}

export interface OutletMapProps {
  markers: NamedMarker[]
  /** What it has to show now, else its usual view. Shown anew when it or `asked` changes. */
  focus: Bounds | undefined
  asked: number
  /** What it shows, each time it comes to rest. */
  onView: (view: View) => void
  onMarker: (marker: Marker) => void
}
