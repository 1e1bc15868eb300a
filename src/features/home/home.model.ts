import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'

/** The most requested services, according to the hotline and the service windows. */
export const commonServices = ['SV014', 'SV008', 'SV032', 'SV045']

/** In pixels. */
export const dotsSize = { width: 176, height: 132 }

interface OutletDots {
  /** SVG path data: one dot for each outlet with a known position. */
  known: string
  /** One dot for each outlet of which only the district is known, around the district's anchor. */
  rough: string
}

/** Space for the dots around an outer district. */
const margin = { x: 26, y: 14 }
const gap = 4.7
const goldenAngle = 2.39996

/**
 * The picture of the home card: one dot per outlet. Outlets that serve the whole city have no dot.
 * Input in GCJ-02 degrees, output in pixels of `dotsSize`.
 */
export function outletDots(outlets: Outlet[], districts: District[]): OutletDots {
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
      rough.push(dot(sunflower(place(home.anchor), nth)))
    }
  }
  return { known: known.join(''), rough: rough.join('') }
}

/** Position of the nth dot around a centre, arranged like sunflower seeds so that none overlap. */
function sunflower([x, y]: Point, nth: number): Point {
  const radius = gap * Math.sqrt(nth)
  return [x + radius * Math.cos(nth * goldenAngle), y + radius * Math.sin(nth * goldenAngle)]
}

const dot = ([x, y]: Point) => `M${Math.round(x)} ${Math.round(y)}h0`

/** Projects degrees to pixels. The city fills the height and is aligned right. */
function projection(points: Point[]) {
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  const [west, east, south, north] = [
    Math.min(...lngs),
    Math.max(...lngs),
    Math.min(...lats),
    Math.max(...lats),
  ]
  const lngScale = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (dotsSize.height - margin.y * 2) / (north - south || 1)
  const left = dotsSize.width - margin.x - (east - west) * lngScale * scale
  return ([lng, lat]: Point): Point => [
    left + (lng - west) * lngScale * scale,
    margin.y + (north - lat) * scale,
  ]
}

/** As a CSS image for use as a mask, so that it takes the text colour. */
export function dotsImage({ known, rough }: OutletDots) {
  const { width, height } = dotsSize
  const open = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'`
  const stroke = `fill='none' stroke='#000' stroke-width='4.4' stroke-linecap='round'`
  const paths = `<path d='${rough}' opacity='.38'/><path d='${known}'/>`
  const svg = `${open} ${stroke}>${paths}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/#/g, '%23').replace(/</g, '%3C').replace(/>/g, '%3E')}")`
}
