import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'

/** What people come for most, by the hotline's and the windows' own lists: shown first on 首页. */
export const usualServices = ['SV014', 'SV008', 'SV032', 'SV045']

/** Of the swarm, in pixels. */
export const swarmSize = { width: 176, height: 132 }

interface Swarm {
  /** One dot for each outlet whose place is known: SVG path data. */
  known: string
  /** One for each of which only the district is known, around its anchor. */
  rough: string
}

/** Room for the dots around an outer district. */
const margin = { x: 26, y: 14 }
const gap = 4.7
const goldenAngle = 2.39996

/**
 * The home card's picture: one dot an outlet, where it is or in its district. Outlets that serve the
 * whole city have no place and no dot. GCJ-02 degrees in, pixels of `swarmSize` out.
 */
export function swarm(outlets: Outlet[], districts: District[]): Swarm {
  const place = projection(districts.map(({ anchor }) => anchor))
  const drawn = new Map<string, number>()
  const known: string[] = []
  const rough: string[] = []
  for (const { at, district } of outlets) {
    const home = districts.find(({ code }) => code === district)
    if (at) known.push(dot(place(at)))
    else if (home) {
      const nth = drawn.get(home.code) ?? 0
      drawn.set(home.code, nth + 1)
      rough.push(dot(around(place(home.anchor), nth)))
    }
  }
  return { known: known.join(''), rough: rough.join('') }
}

/** The nth dot around a middle, like seeds in a sunflower: none covers another. */
function around([x, y]: Point, nth: number): Point {
  const radius = gap * Math.sqrt(nth)
  return [x + radius * Math.cos(nth * goldenAngle), y + radius * Math.sin(nth * goldenAngle)]
}

const dot = ([x, y]: Point) => `M${Math.round(x)} ${Math.round(y)}h0`

/** Degrees to pixels, the city filling the height and standing at the right. */
function projection(points: Point[]) {
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  const [west, east, south, north] = [
    Math.min(...lngs),
    Math.max(...lngs),
    Math.min(...lats),
    Math.max(...lats),
  ]
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (swarmSize.height - margin.y * 2) / (north - south || 1)
  const left = swarmSize.width - margin.x - (east - west) * narrower * scale
  return ([lng, lat]: Point): Point => [
    left + (lng - west) * narrower * scale,
    margin.y + (north - lat) * scale,
  ]
}

/** As a picture that CSS can use as a mask: its colour is the text's. */
export function swarmImage({ known, rough }: Swarm) {
  const { width, height } = swarmSize
  const open = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'`
  const stroke = `fill='none' stroke='#000' stroke-width='4.4' stroke-linecap='round'`
  const paths = `<path d='${rough}' opacity='.38'/><path d='${known}'/>`
  const svg = `${open} ${stroke}>${paths}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/#/g, '%23').replace(/</g, '%3C').replace(/>/g, '%3E')}")`
}
