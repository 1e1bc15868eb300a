import type { District, Point } from '@/contract/facts/places.schema'
import { fromWorld, toWorld, type Bounds } from './mercator.model'
import type { Entry } from './outlets.model'

/** What the map shows. `zoom`: the world is 256 x 2^zoom pixels wide. */
export interface View {
  bounds: Bounds
  zoom: number
}

/** Apart by less than this, in pixels, two markers would lie on each other: by the size they are drawn in. */
export const reachOf = (elder: boolean) => (elder ? 64 : 48)

export interface Marker {
  /** Of what it stands for, so that it stays the same marker while the map moves. */
  id: string
  /** A known place; several of them; or outlets drawn at the anchors of their districts, dashed. */
  kind: 'pin' | 'cluster' | 'districts'
  at: Point
  outlets: Entry[]
  /** Codes. Empty unless of kind `districts`. */
  districts: string[]
}

export interface Drawn {
  markers: Marker[]
  /** Outlets that are drawn outside of what the map shows now. */
  beyond: number
  /** Outlets that are on no map: they serve the whole city, are online, or elsewhere. */
  unplaced: Entry[]
}

/** Markers of known places; there is at most one more for each district. */
const mostKnown = 180

/** Where outlets are drawn, at one point. */
interface Place {
  /** In Mercator's world of 1 x 1. */
  world: Point
  outlets: Entry[]
  /** Its code, where no more than that is known of them. */
  district?: string
}

/** All found outlets, as markers for this view. Known places and districts never share a marker. */
export function markersFor(
  found: Entry[],
  districts: District[],
  view: View,
  reach = reachOf(false),
): Drawn {
  const byDistrict = new Map(districts.map(({ code }) => [code, [] as Entry[]]))
  const known: Place[] = []
  const unplaced: Entry[] = []
  for (const entry of found) {
    if (entry.place) known.push({ world: entry.place, outlets: [entry] })
    else (byDistrict.get(entry.area) ?? unplaced).push(entry)
  }
  const rough = districts.flatMap(({ code, anchor }): Place[] => {
    const outlets = byDistrict.get(code)!
    return outlets.length ? [{ world: toWorld(anchor), outlets, district: code }] : []
  })
  const areas = gathered(rough, view, reach)
  const places = gathered(known, view, reach)
  const least = reach / widthOf(view)
  const cells = [...areas.cells.map((cell) => beside(places.cells, cell, least)), ...places.cells]
  return { markers: cells.map(toMarker), beyond: areas.beyond + places.beyond, unplaced }
}

/** Of the world, in pixels. */
const widthOf = ({ zoom }: View) => 256 * 2 ** zoom

/** Cells that lie still in the world while the map moves over them. Columns and rows count from its corner. */
interface Grid {
  /** Of a cell, in a world of 1 x 1. */
  size: number
  /** The first and last column and row that reach into the window. */
  left: number
  right: number
  top: number
  bottom: number
}

/** The view and half a marker around it, in cells of a marker's reach times `wider`. */
function gridFor(view: View, reach: number, wider: number): Grid {
  const [west, north] = toWorld([view.bounds.west, view.bounds.north])
  const [east, south] = toWorld([view.bounds.east, view.bounds.south])
  const size = (wider * reach) / widthOf(view)
  const edge = reach / widthOf(view) / 2
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
  outlets: Entry[]
  districts: string[]
  /** How many places, and their sums: for the middle. */
  places: number
  x: number
  y: number
}

/** By column and row; only those that hold something. */
type Cells = Map<string, Cell>

const keyOf = (column: number, row: number) => `${column},${row}`

/** Places by cells. Where too many cells are taken, by cells twice as wide. */
function gathered(
  places: Place[],
  view: View,
  reach: number,
  wider = 1,
): { cells: Cell[]; beyond: number } {
  const grid = gridFor(view, reach, wider)
  const cells: Cells = new Map()
  let beyond = 0
  for (const place of places) {
    const column = Math.floor(place.world[0] / grid.size)
    const row = Math.floor(place.world[1] / grid.size)
    if (column < grid.left || column > grid.right || row < grid.top || row > grid.bottom) {
      beyond += place.outlets.length
      continue
    }
    const key = keyOf(column, row)
    const empty = { column, row, outlets: [], districts: [], places: 0, x: 0, y: 0 }
    const cell = cells.get(key) ?? empty
    add(place, cell)
    cells.set(key, cell)
    if (cells.size > mostKnown) return gathered(places, view, reach, wider * 2)
  }
  return { cells: joined(cells, grid.size), beyond }
}

function add({ world: [x, y], outlets, district }: Place, cell: Cell) {
  for (const outlet of outlets) cell.outlets.push(outlet)
  if (district) cell.districts.push(district)
  cell.places++
  cell.x += x
  cell.y += y
}

/** The fullest cell takes in those around it whose middles are within reach, then the next does. */
function joined(cells: Cells, reach: number): Cell[] {
  const left = new Set(cells.values())
  const result: Cell[] = []
  for (const cell of [...left].sort(fullestFirst)) {
    if (!left.delete(cell)) continue // taken in already
    const whole = { ...cell }
    for (const near of neighbours(cells, cell)) {
      if (!left.has(near) || apart(middle(cell), middle(near)) > reach) continue
      left.delete(near)
      whole.outlets = whole.outlets.concat(near.outlets)
      whole.districts = whole.districts.concat(near.districts)
      whole.places += near.places
      whole.x += near.x
      whole.y += near.y
    }
    result.push(whole)
  }
  return result
}

/** Of two that are as full, the northern one, then the western one: whatever order they were found in. */
const fullestFirst = (a: Cell, b: Cell) =>
  b.outlets.length - a.outlets.length || a.row - b.row || a.column - b.column

const around = [-1, 0, 1]

const neighbours = (cells: Cells, { column, row }: Cell): Cell[] =>
  around.flatMap((right) =>
    around.flatMap((down) => cells.get(keyOf(column + right, row + down)) ?? []),
  )

/** A district's circle means no place in particular: it steps aside from a known one that it would hide. */
function beside(known: Cell[], cell: Cell, least: number): Cell {
  const [x, y] = middle(cell)
  const gaps = known.map((one) => ({ to: middle(one), gap: apart(middle(one), [x, y]) }))
  const { to, gap } = gaps.reduce((a, b) => (b.gap < a.gap ? b : a), { to: [x, y], gap: least })
  if (gap >= least) return cell
  const [right, down] = gap > 0 ? [(x - to[0]) / gap, (y - to[1]) / gap] : [0, -1]
  return { ...cell, places: 1, x: to[0] + right * least, y: to[1] + down * least }
}

const middle = ({ x, y, places }: Cell): Point => [x / places, y / places]
const apart = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2)

function toMarker(cell: Cell): Marker {
  const { outlets, districts } = cell
  const kind = districts.length ? 'districts' : outlets.length > 1 ? 'cluster' : 'pin'
  const id = districts.length ? districts.join() : `${outlets[0]!.outlet.id}+${outlets.length}`
  return { id, kind, at: fromWorld(middle(cell)), outlets, districts }
}
