import type { District, Point } from '@/contract/facts/places.schema'
import { fromWorld, toWorld, type Bounds } from './mercator.model'
import type { Entry, Place } from './outlets.model'

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

/** Beside at most one for each district. */
const mostKnown = 180
/** A window has no more cells than these, whatever its size and zoom. */
const mostCells = 4096

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
    if (entry.place) known.push(entry.place)
    else (byDistrict.get(entry.area) ?? unplaced).push(entry)
  }
  const rough = districts.flatMap(({ code, anchor }): Place[] => {
    const outlets = byDistrict.get(code)!
    return outlets.length ? [{ world: toWorld(anchor), outlets, district: code }] : []
  })
  const [areas, places] = [
    gathered(rough, gridFor(view, reach)),
    gathered(known, gridFor(view, reach)),
  ]
  const least = reach / (256 * 2 ** view.zoom)
  const cells = [...areas.cells.map((cell) => beside(places.cells, cell, least)), ...places.cells]
  return { markers: cells.map(toMarker), beyond: areas.beyond + places.beyond, unplaced }
}

/** Cells that lie still in the world while the map moves over them. */
interface Grid {
  /** Of a cell, in a world of 1 x 1. */
  size: number
  /** Its first column and row, counted from the world's corner. */
  left: number
  top: number
  columns: number
  rows: number
  /** The same window in cells of twice the size. */
  next: () => Grid
}

/** The view and half a marker around it, in cells of a marker's reach times `wider`. */
function gridFor(view: View, reach: number, wider = 1): Grid {
  const [west, north] = toWorld([view.bounds.west, view.bounds.north])
  const [east, south] = toWorld([view.bounds.east, view.bounds.south])
  const size = (wider * reach) / (256 * 2 ** view.zoom)
  const edge = size / wider / 2
  const left = Math.floor((west - edge) / size)
  const top = Math.floor((north - edge) / size)
  const columns = Math.floor((east + edge) / size) - left + 1
  const rows = Math.floor((south + edge) / size) - top + 1
  const grid = { size, left, top, columns, rows, next: () => gridFor(view, reach, wider * 2) }
  return columns * rows > mostCells ? grid.next() : grid
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

type Cells = (Cell | undefined)[]

/** Places by cells. Where too many cells are taken, by larger ones. */
function gathered(places: Place[], grid: Grid): { cells: Cell[]; beyond: number } {
  const cells: Cells = new Array<undefined>(grid.columns * grid.rows).fill(undefined)
  let taken = 0
  let beyond = 0
  for (const place of places) {
    const column = Math.floor(place.world[0] / grid.size) - grid.left
    const row = Math.floor(place.world[1] / grid.size) - grid.top
    if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) {
      beyond += place.outlets.length
      continue
    }
    const at = row * grid.columns + column
    if (!cells[at] && ++taken > mostKnown) return gathered(places, grid.next())
    add(place, (cells[at] ??= { column, row, outlets: [], districts: [], places: 0, x: 0, y: 0 }))
  }
  return { cells: joined(cells, grid), beyond }
}

function add({ world: [x, y], outlets, district }: Place, cell: Cell) {
  for (const outlet of outlets) cell.outlets.push(outlet)
  if (district) cell.districts.push(district)
  cell.places++
  cell.x += x
  cell.y += y
}

/** The fullest cell takes in those around it whose middles are within reach, then the next does. */
function joined(cells: Cells, grid: Grid): Cell[] {
  const left = new Set(cells.flatMap((cell) => cell ?? []))
  const byWeight = [...left].sort((a, b) => b.outlets.length - a.outlets.length)
  const result: Cell[] = []
  for (const cell of byWeight) {
    if (!left.delete(cell)) continue // taken in already
    const whole = { ...cell }
    for (const near of neighbours(cells, grid, cell)) {
      if (!left.has(near) || apart(middle(cell), middle(near)) > grid.size) continue
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

const around = [-1, 0, 1]

const neighbours = (cells: Cells, { columns }: Grid, { column, row }: Cell): Cell[] =>
  around.flatMap((right) =>
    around.flatMap((down) => {
      const isOnGrid = column + right >= 0 && column + right < columns
      return (isOnGrid && cells[(row + down) * columns + column + right]) || []
    }),
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
