import L from 'leaflet'
import type { Point } from '@/contract/facts/places.schema'
import { innerCity, wholeCity } from '../usual-views.model'
import type { MapView } from '../clusters.model'
import type { Bounds } from '../mercator.model'
import type { LabelledMarker } from './outlet-map.types'
import './leaflet-map.h5.scss'

/** In GCJ-02. Public maps in China need an approval number (审图号), so this one is labelled as a sketch (示意图). */
const boundaries = 'static/districts.json'

const toLatLng = ([lng, lat]: Point): L.LatLngTuple => [lat, lng]
const toLatLngs = ({ west, south, east, north }: Bounds): L.LatLngTuple[] => [
  [south, west],
  [north, east],
]
const prefersReducedMotion = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches

/** An offline map without tiles: district boundaries and markers. */
export function createMap(element: HTMLElement, onView: (view: MapView) => void) {
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: 8,
    maxZoom: 16,
    zoomSnap: 0.25,
    fadeAnimation: !prefersReducedMotion(),
    zoomAnimation: !prefersReducedMotion(),
    markerZoomAnimation: !prefersReducedMotion(),
    inertia: !prefersReducedMotion(),
  })
  const layers = new Map<string, L.Marker>()
  let stopDistricts: (() => void) | undefined
  let pendingShow: (() => void) | undefined
  const stopResizing = onResize(element, () => {
    map.invalidateSize({ animate: false })
    if (isVisible(element)) pendingShow = void pendingShow?.()
  })
  map.on('moveend', () => {
    const { lng: west, lat: south } = map.getBounds().getSouthWest()
    const { lng: east, lat: north } = map.getBounds().getNorthEast()
    onView({ bounds: { west, south, east, north }, zoom: map.getZoom() })
  })
  return {
    /** Without bounds, shows the inner city. Does nothing while the list covers the map. */
    show(bounds?: Bounds) {
      pendingShow = () => {
        stopDistricts ??= drawDistricts(map)
        showBounds(map, element, bounds)
      }
      if (isVisible(element)) pendingShow = void pendingShow()
    },
    /** Keeps the elements of unchanged markers, so that they keep the keyboard focus. */
    draw(markers: LabelledMarker[], onMarker: (marker: LabelledMarker) => void) {
      const zoom = map.getZoom() ?? 10 // undefined until the map is first visible
      const points = markers.map(({ at }) => map.project(toLatLng(at), zoom))
      const placed = markers.map((marker, i) => ({ ...marker, above: isCrowded(points, i) }))
      const wanted = new Map(placed.map((marker) => [keyOf(marker), marker]))
      for (const [key, layer] of layers)
        if (!wanted.has(key)) {
          layer.remove()
          layers.delete(key)
        }
      for (const [key, marker] of wanted) {
        const layer = layers.get(key) ?? toLayer(marker, tapSizeIn(element)).addTo(map)
        layers.set(
          key,
          layer.off('click').on('click', () => onMarker(marker)),
        )
      }
    },
    zoomBy: (steps: number) => map.setZoom(map.getZoom() + steps),
    remove() {
      stopDistricts?.()
      stopResizing()
      map.remove()
    },
  }
}

/** A static map of one place or district. Returns a function that removes it. */
export function createStillMap(element: HTMLElement, at: Point, isKnown: boolean) {
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    dragging: false,
    scrollWheelZoom: false,
    doubleClickZoom: false,
    boxZoom: false,
    touchZoom: false,
    zoomSnap: 0.25,
  })
  map.setView(toLatLng(at), isKnown ? 12 : 10.5, { animate: false })
  const html = document.createElement('div')
  html.className = isKnown ? 'map-marker__shape' : 'map-marker__area'
  const icon = L.divIcon({
    className: `outlet-map__marker map-marker map-marker--${isKnown ? 'pin' : 'districts'}`,
    html,
    iconSize: [44, 44],
    ...(isKnown && { iconAnchor: [22, 38] as L.PointTuple }),
  })
  L.marker(toLatLng(at), { icon, interactive: false, keyboard: false }).addTo(map)
  const stopDistricts = drawDistricts(map)
  return () => {
    stopDistricts()
    map.remove()
  }
}

export type LeafletMap = ReturnType<typeof createMap>

const isLarge = ({ clientWidth }: HTMLElement) => clientWidth >= 600
/** Minimum size in px of pressable elements; larger in elder mode. */
const tapSizeIn = (element: HTMLElement) =>
  parseInt(getComputedStyle(element).getPropertyValue('--tap'))

/** Padding in px: on narrow screens, filters and sheet overlap the map. */
function paddingFor(element: HTMLElement): L.FitBoundsOptions {
  if (isLarge(element)) return { padding: [72, 72] }
  return {
    paddingTopLeft: [32, topPadding(element)],
    paddingBottomRight: [32, bottomPadding(element)],
  }
}

const topPadding = (element: HTMLElement) => 2 * tapSizeIn(element) + 48
const bottomPadding = (element: HTMLElement) => 28 + tapSizeIn(element)

const isVisible = ({ clientWidth, clientHeight }: HTMLElement) =>
  clientWidth > 0 && clientHeight > 0

function showBounds(map: L.Map, element: HTMLElement, bounds: Bounds | undefined) {
  if (bounds) map.fitBounds(toLatLngs(bounds), paddingFor(element))
  else if (isLarge(element)) map.fitBounds(toLatLngs(wholeCity))
  else showInnerCity(map, element)
}

/** Shows the inner city at the lowest zoom at which district circles do not overlap. */
function showInnerCity(map: L.Map, element: HTMLElement) {
  const zoom = 10.5 + Math.log2(tapSizeIn(element) / 44)
  const centre = map.project(L.latLngBounds(toLatLngs(innerCity)).getCenter(), zoom)
  const shift = L.point(0, (topPadding(element) - bottomPadding(element)) / 2)
  map.setView(map.unproject(centre.subtract(shift), zoom), zoom)
}

/** ResizeObserver needs Safari 13.1; older versions only react to window resizes. */
function onResize(element: HTMLElement, callback: () => void): () => void {
  if (!('ResizeObserver' in window)) return () => {}
  const observer = new ResizeObserver(callback)
  observer.observe(element)
  return () => observer.disconnect()
}

function drawDistricts(map: L.Map) {
  const abort = new AbortController()
  const style = { className: 'outlet-map__land', weight: 1 }
  const draw = async () => {
    try {
      const response = await fetch(boundaries, { signal: abort.signal })
      const districts = (await response.json()) as GeoJSON.FeatureCollection
      L.geoJSON(districts, { interactive: false, style }).addTo(map)
    } catch {
      // the markers are usable without boundaries
    }
  }
  void draw()
  return () => abort.abort()
}

/** `above`: the name is placed above the marker, because the space below is taken. */
type PlacedMarker = LabelledMarker & { above: boolean }

const isCrowded = (points: L.Point[], i: number) =>
  points.some(({ x, y }) => {
    const [right, down] = [x - points[i]!.x, y - points[i]!.y]
    return Math.abs(right) < 56 && down > 16 && down < 72
  })

const keyOf = ({ id, on, label, at, above }: PlacedMarker) => [id, on, label, above, ...at].join()

function toLayer(marker: PlacedMarker, tapSize: number) {
  const { kind, on, at, label, outlets } = marker
  const scale = tapSize / 44
  const width =
    kind === 'pin' ? tapSize : Math.max(tapSize, Math.round(widthFor(outlets.length) * scale))
  const icon = L.divIcon({
    className: `outlet-map__marker map-marker map-marker--${kind}${on ? ' is-on' : ''}`,
    html: pictureOf(marker, scale),
    iconSize: [width, width],
    ...(kind === 'pin' && { iconAnchor: [width / 2, width * 0.86] as L.PointTuple }),
  })
  const layer = L.marker(toLatLng(at), {
    icon,
    zIndexOffset: on ? 2000 : kind === 'pin' ? 1000 : 0,
  })
  return layer.on('add', () => layer.getElement()?.setAttribute('aria-label', label))
}

/** Diameter in px of a circle; its radius grows with the square root of the count. */
const widthFor = (count: number) => Math.round(2 * (15 + 2.6 * Math.sqrt(Math.min(count, 400))))

function pictureOf({ kind, outlets, name, above }: PlacedMarker, scale: number): HTMLElement {
  const picture = document.createElement('div')
  const shape = picture.appendChild(document.createElement('div'))
  shape.className = 'map-marker__shape'
  if (kind !== 'pin') {
    shape.textContent = String(outlets.length)
    shape.style.width = shape.style.height = `${Math.round(widthFor(outlets.length) * scale)}px`
  }
  if (name) {
    const label = picture.appendChild(document.createElement('div'))
    label.className = above ? 'map-marker__name is-above' : 'map-marker__name'
    label.textContent = name
  }
  return picture
}
