import { openness, wholeCity } from '@/contract/facts/outlets.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { metresBetween } from '@/shared/lib/distance'
import { isOwnOnlineService, mentionsName } from './handled-by.model'

/** What an outlet offers for the item before one goes there. */
export interface Offers {
  books: boolean
  queues: boolean
}

export interface RankingContext {
  clock: Clock
  districts: District[]
  /** The citizen's position, if shared. */
  position?: Point
  /** Code of the chosen district. */
  district?: string
  /** Undefined while it is not known what can be booked. */
  offersOf?: ((outletId: string) => Offers) | undefined
}

/** A handling outlet with the criteria of its rank. */
export interface Handler {
  outlet: Outlet
  open: 'open' | 'closed' | 'unknown'
  near: Nearness
  /** Undefined: not known. */
  offers?: Offers | undefined
}

export type Nearness =
  /** `rough`: distance to the district's anchor, because the exact position is unknown. */
  | { kind: 'metres'; metres: number; rough: boolean }
  | { kind: 'same'; district: District }
  | { kind: 'district'; district: District }
  | { kind: 'city' }
  | { kind: 'unknown' }

/** Outlets where the item can be booked first, then open ones, then the nearest; otherwise in published order. */
export function rankHandlers(outlets: Outlet[], context: RankingContext): Handler[] {
  const handlers = outlets.map((outlet) => ({
    outlet,
    open: openness(outlet.hours, context.clock),
    near: nearnessOf(outlet, context),
    offers: context.offersOf?.(outlet.id),
  }))
  return handlers.sort((a, b) => rankOf(a) - rankOf(b) || metresOf(a) - metresOf(b))
}

/** Without a position, outlets of the chosen district come first, then those for the whole city. */
const rankOf = ({ open, near, offers }: Handler) =>
  (offers?.books ? 0 : 100) +
  (open === 'open' ? 0 : 10) +
  ['metres', 'same', 'city', 'district', 'unknown'].indexOf(near.kind)

const metresOf = ({ near }: Handler) => (near.kind === 'metres' ? near.metres : 0)

function nearnessOf(
  { at, district: code }: Outlet,
  { districts, position, district }: RankingContext,
): Nearness {
  const home = districts.find((one) => one.code === code)
  const place = at ?? home?.anchor
  if (position && place)
    return { kind: 'metres', metres: metresBetween(position, place), rough: !at }
  if (home) return { kind: home.code === district ? 'same' : 'district', district: home }
  return { kind: code === wholeCity ? 'city' : 'unknown' }
}

export interface Handlers {
  /** Outlets to visit or call. */
  outlets: Outlet[]
  /** Online services named in the item's text, other than its `online`. */
  platforms: Outlet[]
}

/**
 * The facts list every online service of the city as a handler of every item. Only those that the item's
 * text mentions are kept.
 */
export function findHandlers(item: ServiceItem, outlets: Outlet[]): Handlers {
  const handlers = item.handlers.flatMap((id) => outlets.find((outlet) => outlet.id === id) ?? [])
  const platforms = handlers.filter(({ kind }) => kind === 'online')
  return {
    outlets: handlers.filter(({ kind }) => kind !== 'online'),
    platforms: platforms.filter(
      (platform) => !isOwnOnlineService(item, platform) && mentionsName(item.where, platform),
    ),
  }
}
