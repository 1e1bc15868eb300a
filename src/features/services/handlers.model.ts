import { openness, wholeCity } from '@/contract/facts/outlets.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { metresBetween } from '@/shared/lib/distance'
import { isHandledBy, isOlderForm, isOwnOnlineService } from './handled-by.model'

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
    open: openness(outlet, context.clock),
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
  const home = districts.find((candidate) => candidate.code === code)
  const place = at ?? home?.anchor
  if (position && place)
    return { kind: 'metres', metres: metresBetween(position, place), rough: !at }
  if (home) return { kind: home.code === district ? 'same' : 'district', district: home }
  return { kind: code === wholeCity ? 'city' : 'unknown' }
}

export interface Handlers {
  /** Outlets to visit or call. */
  outlets: Outlet[]
  /** Outlets that only inform and advise; none are known from files of the older form. */
  advisers: Outlet[]
  /** Online services other than the item's `online`. */
  platforms: Outlet[]
}

/** Who does what for the item. An outlet that is no longer published is left out. */
export function findHandlers(item: ServiceItem, outlets: Outlet[]): Handlers {
  const known = (ids: string[]) =>
    ids.flatMap((id) => outlets.find((outlet) => outlet.id === id) ?? [])
  const handlers = known(item.handlers)
  const platforms = isOlderForm(item)
    ? handlers.filter((outlet) => outlet.kind === 'online' && isHandledBy(item, outlet))
    : known(item.platforms ?? [])
  return {
    outlets: handlers.filter(({ kind }) => kind !== 'online'),
    advisers: known(item.advisers ?? []),
    platforms: platforms.filter((platform) => !isOwnOnlineService(item, platform)),
  }
}
