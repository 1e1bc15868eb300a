import type { Marker, MapView } from '../clusters.model'
import type { Bounds } from '../mercator.model'

/** A marker with its accessible label. */
export interface LabelledMarker extends Marker {
  label: string
  /** Shown below a circle in browsers; Tencent's map already shows district names. */
  name?: string
  /** Highlighted: opened, or the chosen district. */
  on: boolean
}

export interface OutletMapProps {
  markers: LabelledMarker[]
  /** Bounds to show, or the default view. Applied whenever it or `asked` changes. */
  focus: Bounds | undefined
  focusCount: number
  /** Called with the visible area after each movement. */
  onView: (view: MapView) => void
  onMarker: (marker: Marker) => void
}
