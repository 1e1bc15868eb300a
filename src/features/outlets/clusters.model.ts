import type { District, Point } from '@/contract/facts/places.schema'
import { fromWorld, toWorld, type Bounds } from './mercator.model'
import type { CatalogueEntry } from './outlets.model'

/** The visible part of the map. At `zoom`, the world is 256 × 2^zoom pixels wide. */
export interface MapView {
  bounds: Bounds
  zoom: number
}

/** Minimum distance of two markers in pixels: the size at which they are drawn. */
export const markerSpacing = (elder: boolean) => (elder ? 64 : 48)

export interface Marker {
  /** Derived from the marker's outlets, so that it is stable while the map is moved. */
  id: string
  /** One known place, several of them, or outlets whose district only is known (drawn dashed). */
  kind: 'pin' | 'cluster' | 'districts'
  at: Point
  outlets: CatalogueEntry[]
  /** District codes. Empty unless `kind` is `districts`. */
  districts: string[]
}

export interface MapContent {
  markers: Marker[]
  /** Number of outlets outside the visible part of the map. */
  outOfView: number
  /** Outlets that cannot be drawn: citywide, online, or outside Shanghai. */
  unplaced: CatalogueEntry[]
}

/** Maximum number of markers for known places. Districts add at most one marker each. */
const maxPlaceMarkers = 180

/** Outlets drawn at one point. */
interface Place {
  /** Web Mercator, in a world of 1 × 1. */
  world: Point
  outlets: CatalogueEntry[]
  /** The district's code, if only the district is known. */
  district?: string
}

/** The results as markers for this view. Known places and districts never share a marker. */
export function markersFor(
  found: CatalogueEntry[],
  districts: District[],
  view: MapView,
  spacing = markerSpacing(false),
): MapContent {
  const byDistrict = new Map(districts.map(({ code }) => [code, [] as CatalogueEntry[]]))
  const places: Place[] = []
  const unplaced: CatalogueEntry[] = []
  for (const entry of found) {
    if (entry.worldPoint) places.push({ world: entry.worldPoint, outlets: [entry] })
    else (byDistrict.get(entry.area) ?? unplaced).push(entry)
  }
  const districtPlaces = districts.flatMap(({ code, anchor }): Place[] => {
    const outlets = byDistrict.get(code)!
    return outlets.length ? [{ world: toWorld(anchor), outlets, district: code }] : []
  })
  const known = clusterPlaces(places, view, spacing)
  const rough = clusterPlaces(districtPlaces, view, spacing)
  const minDistance = spacing / worldWidth(view)
  const circles = rough.cells.map((cell) => moveAside(cell, known.cells, minDistance))
  return {
    markers: [...circles, ...known.cells].map(toMarker),
    outOfView: rough.outOfView + known.outOfView,
    unplaced,
  }
}

/** Width of the world in pixels. */
const worldWidth = ({ zoom }: MapView) => 256 * 2 ** zoom

/** A grid fixed to the world, so that it does not move with the map. Cells count from the north-west corner. */
interface Grid {
  /** Size of a cell in a world of 1 × 1. */
  size: number
  /** First and last visible column and row. */
  left: number
  right: number
  top: number
  bottom: number
}

/** The grid for the view plus half a marker around it, with cells of `cellSize` pixels. */
function gridFor(view: MapView, spacing: number, cellSize: number): Grid {
  const [west, north] = toWorld([view.bounds.west, view.bounds.north])
  const [east, south] = toWorld([view.bounds.east, view.bounds.south])
  const size = cellSize / worldWidth(view)
  const edge = spacing / worldWidth(view) / 2
  return {
    size,
    left: Math.floor((west - edge) / size),
    right: Math.floor((east + edge) / size),
    top: Math.floor((north - edge) / size),
    bottom: Math.floor((south + edge) / size),
  }
}

interface Cell {
  column: number
  row: number
  outlets: CatalogueEntry[]
  districts: string[]
  /** Number of places and sums of their coordinates, for the centre. */
  places: number
  x: number
  y: number
}

/** Non-empty cells by column and row. */
type Cells = Map<string, Cell>

const keyOf = (column: number, row: number) => `${column},${row}`

/** Clusters places by grid cell. With too many non-empty cells, tries cells of twice the size. */
function clusterPlaces(
  places: Place[],
  view: MapView,
  spacing: number,
  cellSize = spacing,
): { cells: Cell[]; outOfView: number } {
  const grid = gridFor(view, spacing, cellSize)
  const cells: Cells = new Map()
  let outOfView = 0
  for (const place of places) {
    const column = Math.floor(place.world[0] / grid.size)
    const row = Math.floor(place.world[1] / grid.size)
    if (column < grid.left || column > grid.right || row < grid.top || row > grid.bottom) {
      outOfView += place.outlets.length
      continue
    }
    const key = keyOf(column, row)
    const empty = { column, row, outlets: [], districts: [], places: 0, x: 0, y: 0 }
    const cell = cells.get(key) ?? empty
    addPlace(place, cell)
    cells.set(key, cell)
    if (cells.size > maxPlaceMarkers) return clusterPlaces(places, view, spacing, cellSize * 2)
  }
  return { cells: mergeNeighbours(cells, grid.size), outOfView }
}

function addPlace({ world: [x, y], outlets, district }: Place, cell: Cell) {
  for (const outlet of outlets) cell.outlets.push(outlet)
  if (district) cell.districts.push(district)
  cell.places++
  cell.x += x
  cell.y += y
}

/** Merges neighbouring cells whose centres are closer than `minDistance`, starting with the fullest. */
function mergeNeighbours(cells: Cells, minDistance: number): Cell[] {
  const remaining = new Set(cells.values())
  const result: Cell[] = []
  for (const cell of [...remaining].sort(fullestFirst)) {
    if (!remaining.delete(cell)) continue // merged into another one
    const merged = { ...cell }
    for (const near of neighbours(cells, cell)) {
      if (!remaining.has(near) || distanceBetween(centreOf(cell), centreOf(near)) > minDistance)
        continue
      remaining.delete(near)
      merged.outlets = merged.outlets.concat(near.outlets)
      merged.districts = merged.districts.concat(near.districts)
      merged.places += near.places
      merged.x += near.x
      merged.y += near.y
    }
    result.push(merged)
  }
  return result
}

/** Ties are broken from north to south and west to east, so that the result does not depend on input order. */
const fullestFirst = (a: Cell, b: Cell) =>
  b.outlets.length - a.outlets.length || a.row - b.row || a.column - b.column

const around = [-1, 0, 1]

const neighbours = (cells: Cells, { column, row }: Cell): Cell[] =>
  around.flatMap((right) =>
    around.flatMap((down) => cells.get(keyOf(column + right, row + down)) ?? []),
  )

/** Moves a district's circle, which marks no exact place, away from the nearest known place it would cover. */
function moveAside(cell: Cell, known: Cell[], minDistance: number): Cell {
  const [x, y] = centreOf(cell)
  const gaps = known.map((other) => ({
    to: centreOf(other),
    gap: distanceBetween(centreOf(other), [x, y]),
  }))
  const { to, gap } = gaps.reduce((a, b) => (b.gap < a.gap ? b : a), {
    to: [x, y],
    gap: minDistance,
  })
  if (gap >= minDistance) return cell
  const [right, down] = gap > 0 ? [(x - to[0]) / gap, (y - to[1]) / gap] : [0, -1]
  return { ...cell, places: 1, x: to[0] + right * minDistance, y: to[1] + down * minDistance }
}

const centreOf = ({ x, y, places }: Cell): Point => [x / places, y / places]
const distanceBetween = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2)

function toMarker(cell: Cell): Marker {
  const { outlets, districts } = cell
  const kind = districts.length ? 'districts' : outlets.length > 1 ? 'cluster' : 'pin'
  const id = districts.length ? districts.join() : `${outlets[0]!.outlet.id}+${outlets.length}`
  return { id, kind, at: fromWorld(centreOf(cell)), outlets, districts }
}
