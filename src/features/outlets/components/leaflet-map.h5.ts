import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import type { Point } from '@/contract/places.schema'
import type { View } from '../clusters.model'
import type { Bounds } from '../mercator.model'
import type { NamedMarker } from './outlet-map.types'

/** GCJ-02, as our places are. A public map needs an approval number (审图号): this one says 示意图. */
const boundaries = 'static/districts.json'

const toLatLng = ([lng, lat]: Point): L.LatLngTuple => [lat, lng]
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** A map without tiles and without a network: the districts, and markers on them. */
export function createMap(element: HTMLElement, onView: (view: View) => void) {
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: 8,
    maxZoom: 16,
    zoomSnap: 0.25,
    fadeAnimation: !isStill(),
    zoomAnimation: !isStill(),
    markerZoomAnimation: !isStill(),
    inertia: !isStill(),
  })
  const layers = new Map<string, L.Marker>()
  const stopDistricts = drawDistricts(map)
  const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }))
  resized.observe(element)
  map.on('moveend', () => {
    const { lng: west, lat: south } = map.getBounds().getSouthWest()
    const { lng: east, lat: north } = map.getBounds().getNorthEast()
    onView({ bounds: { west, south, east, north }, zoom: map.getZoom() })
  })
  return {
    show({ west, south, east, north }: Bounds) {
      const [top, side] = roomIn(element)
      const options = {
        paddingTopLeft: L.point(side, top),
        paddingBottomRight: L.point(side, side),
      }
      map.fitBounds([toLatLng([west, south]), toLatLng([east, north])], options)
    },
    /** What stays is not drawn anew, so that it keeps the keyboard's focus. */
    draw(markers: NamedMarker[], onMarker: (marker: NamedMarker) => void) {
      const wanted = new Map(markers.map((marker) => [keyOf(marker), marker]))
      for (const [key, layer] of layers)
        if (!wanted.has(key)) {
          layer.remove()
          layers.delete(key)
        }
      for (const [key, marker] of wanted) {
        const layer = layers.get(key) ?? toLayer(marker).addTo(map)
        layers.set(
          key,
          layer.off('click').on('click', () => onMarker(marker)),
        )
      }
    },
    zoomBy: (steps: number) => map.setZoom(map.getZoom() + steps),
    remove() {
      stopDistricts()
      resized.disconnect()
      map.remove()
    },
  }
}

/** A picture of one place, or of a district's middle. Answers how to take it away. */
export function createStillMap(element: HTMLElement, at: Point, isKnown: boolean) {
  const still = { attributionControl: false, zoomControl: false, keyboard: false, dragging: false }
  const deaf = { scrollWheelZoom: false, doubleClickZoom: false, boxZoom: false, touchZoom: false }
  const map = L.map(element, { ...still, ...deaf, zoomSnap: 0.25 })
  map.setView(toLatLng(at), isKnown ? 12 : 10.5, { animate: false })
  const picture = document.createElement('div')
  picture.className = isKnown ? 'map-marker map-marker--pin' : 'map-marker'
  const shape = picture.appendChild(document.createElement('div'))
  shape.className = isKnown ? 'map-marker__shape' : 'map-marker__area'
  const icon = L.divIcon({ className: 'outlet-map__marker', html: picture, iconSize: [0, 0] })
  L.marker(toLatLng(at), { icon, interactive: false, keyboard: false }).addTo(map)
  const stopDistricts = drawDistricts(map)
  return () => {
    stopDistricts()
    map.remove()
  }
}

export type LeafletMap = ReturnType<typeof createMap>

/** Search and filters lie on a narrow map, and beside a wide one. */
const roomIn = ({ clientWidth }: HTMLElement): [top: number, side: number] =>
  clientWidth < 600 ? [124, 32] : [64, 64]

function drawDistricts(map: L.Map) {
  const leaving = new AbortController()
  const style = { className: 'outlet-map__land', weight: 1 }
  fetch(boundaries, { signal: leaving.signal })
    .then((answer) => answer.json() as Promise<GeoJSON.FeatureCollection>)
    .then((districts) => L.geoJSON(districts, { interactive: false, style }).addTo(map))
    .catch(() => {}) // without them the markers still stand where they stand
  return () => leaving.abort()
}

const keyOf = ({ id, on, label, at }: NamedMarker) => [id, on, label, ...at].join()

function toLayer(marker: NamedMarker) {
  const layer = L.marker(toLatLng(marker.at), {
    icon: L.divIcon({ className: 'outlet-map__marker', html: pictureOf(marker), iconSize: [0, 0] }),
    zIndexOffset: marker.on ? 2000 : marker.kind === 'pin' ? 1000 : 0,
  })
  return layer.on('add', () => layer.getElement()?.setAttribute('aria-label', marker.label))
}

/** A number's circle grows with the number, though less. */
const widthFor = (count: number) => Math.round(2 * (15 + 2.6 * Math.sqrt(Math.min(count, 400))))

function pictureOf({ kind, on, outlets, name }: NamedMarker): HTMLElement {
  const picture = document.createElement('div')
  picture.className = ['map-marker', `map-marker--${kind}`, on && 'is-on'].filter(Boolean).join(' ')
  const shape = picture.appendChild(document.createElement('div'))
  shape.className = 'map-marker__shape'
  if (kind !== 'pin') {
    shape.textContent = String(outlets.length)
    shape.style.width = shape.style.height = `${widthFor(outlets.length)}px`
  }
  if (name) picture.appendChild(document.createElement('div')).textContent = name
  return picture
}
