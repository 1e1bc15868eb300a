import { openness } from '@/contract/facts/outlets.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { metresBetween } from '@/shared/lib/distance'

/** What decides who can do it now, and who is near. */
export interface Around {
  clock: Clock
  districts: District[]
  /** Where the citizen is, if they said so. */
  position?: Point
  /** The code of the district they chose. */
  district?: string
}

/** An outlet that handles an item, and why it stands where it stands. */
export interface Handler {
  outlet: Outlet
  open: 'open' | 'closed' | 'unknown'
  near: Near
}

export type Near =
  /** `rough`: to the middle of its district, as the place itself is not known. */
  | { kind: 'metres'; metres: number; rough: boolean }
  | { kind: 'same'; district: District }
  | { kind: 'district'; district: District }
  | { kind: 'city' }
  | { kind: 'unknown' }

const wholeCity = '310000'

/** Who can do it now: what is open first, then the nearest; else as the facts have them. */
export function rankedHandlers(outlets: Outlet[], around: Around): Handler[] {
  const handlers = outlets.map((outlet) => ({
    outlet,
    open: openness(outlet.hours, around.clock),
    near: nearOf(outlet, around),
  }))
  return handlers.sort((a, b) => rankOf(a) - rankOf(b) || metresOf(a) - metresOf(b))
}

/** Open before all else. Without a position the chosen district, then what serves the whole city. */
const rankOf = ({ open, near }: Handler) =>
  (open === 'open' ? 0 : 10) + ['metres', 'same', 'city', 'district', 'unknown'].indexOf(near.kind)

const metresOf = ({ near }: Handler) => (near.kind === 'metres' ? near.metres : 0)

function nearOf({ at, district: code }: Outlet, { districts, position, district }: Around): Near {
  const home = districts.find((one) => one.code === code)
  const place = at ?? home?.anchor
  if (position && place)
    return { kind: 'metres', metres: metresBetween(position, place), rough: !at }
  if (home) return { kind: home.code === district ? 'same' : 'district', district: home }
  return { kind: code === wholeCity ? 'city' : 'unknown' }
}

export interface Handled {
  /** Where one can go or call. */
  outlets: Outlet[]
  /** Online services that the item's own words name, besides its `online`. */
  platforms: Outlet[]
}

/**
 * Who handles an item. The facts name every online service of the city as its handler; only those that
 * the item speaks of are known to take it.
 */
export function handledBy(item: ServiceItem, outlets: Outlet[]): Handled {
  const handlers = item.handlers.flatMap((id) => outlets.find((outlet) => outlet.id === id) ?? [])
  const platforms = handlers.filter(({ kind }) => kind === 'online')
  return {
    outlets: handlers.filter(({ kind }) => kind !== 'online'),
    platforms: platforms.filter(
      (platform) => !isOnlineOf(item, platform) && isNamed(item.where, platform),
    ),
  }
}

/** The same, asked from the other end: whether this outlet handles the item. */
export const isHandledBy = (item: ServiceItem, outlet: Outlet) =>
  item.handlers.includes(outlet.id) &&
  (outlet.kind !== 'online' || isOnlineOf(item, outlet) || isNamed(item.where, outlet))

const isOnlineOf = ({ online }: ServiceItem, platform: Outlet) =>
  online !== undefined &&
  (online.url === platform.website ||
    platform.name.includes(online.name) ||
    isNamed(online.name, platform))

/** Whether a text names the platform, by its name or by the one in brackets. */
const isNamed = (text: string, { name }: Outlet) =>
  name.split(/[（）/]/).some((part) => part.length >= shortestName && text.includes(part))

const shortestName = 4
