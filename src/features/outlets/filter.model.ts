import { openness } from '@/contract/facts/outlets.rules'
import type { OutletKind } from '@/contract/facts/outlets.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import type { Catalogue, CatalogueEntry, OutletOptions } from './outlets.model'

/** The citizen's criteria. An outlet must meet all of them. */
export interface Filter {
  /** A district's code, or `citywide`. */
  district?: string
  kind?: OutletKind
  ipType?: IpType
  /** Id of a service item that the outlet must handle. */
  service?: string
  /** A time can be booked there. */
  books?: boolean
  /** It gives out queue numbers. */
  queues?: boolean
  /** Excludes closed outlets; those without known hours stay. */
  openNow?: boolean
  /** The outlet has a phone number. */
  callable?: boolean
  favourites?: boolean
}

export type Dimension = keyof Filter

export const dimensions: Dimension[] = [
  'district',
  'kind',
  'ipType',
  'service',
  'books',
  'queues',
  'openNow',
  'callable',
  'favourites',
]

export const isFiltered = (filter: Filter) => dimensions.some((dimension) => filter[dimension])

/** The only option of a criterion that is either on or off. */
export const yesOption = 'yes'

/** What an outlet offers before one goes there. */
export interface Visiting {
  books: boolean
  queues: boolean
}

export interface FilterContext {
  clock: Clock
  /** Outlet ids. */
  favourites: readonly string[]
  /** By outlet id, all that offer something. Undefined: not known yet, so that nothing is found by it. */
  visiting?: ReadonlyMap<string, Visiting> | undefined
}

export interface FilterResult {
  /** In the catalogue's order. */
  found: CatalogueEntry[]
  /** How many of `found` are open now, and how many have unknown hours. */
  open: number
  unknown: number
  /** Number of results per option, with the other criteria unchanged. */
  counts: Record<Dimension, Map<string, number>>
  /** Number of results without this criterion. */
  without: Record<Dimension, number>
}

/**
 * Filters and counts in one pass: an outlet that meets all criteria counts for every option, and one that
 * fails a single criterion counts for the other options of that criterion.
 */
export function applyFilter(
  catalogue: Catalogue,
  filter: Filter,
  context: FilterContext,
): FilterResult {
  const favourites = new Set(context.favourites)
  const isFavourite = ({ outlet }: CatalogueEntry) => favourites.has(outlet.id)
  const offers =
    (what: keyof Visiting) =>
    ({ outlet }: CatalogueEntry) =>
      context.visiting?.get(outlet.id)?.[what] === true
  const stateOf = ({ outlet }: CatalogueEntry) => openness(outlet, context.clock)

  function meets(entry: CatalogueEntry, dimension: Dimension): boolean {
    if (dimension === 'openNow') return stateOf(entry) !== 'closed'
    if (dimension === 'books' || dimension === 'queues') return offers(dimension)(entry)
    if (dimension === 'callable') return isCallable(entry)
    if (dimension === 'favourites') return isFavourite(entry)
    return entry.options[dimension].includes(filter[dimension]!)
  }

  const criteria = dimensions.filter((dimension) => filter[dimension])
  const found: CatalogueEntry[] = []
  const failing = perDimension(() => [] as CatalogueEntry[]) // outlets that fail this criterion only
  for (const entry of catalogue.entries) {
    const failed = criteria.filter((dimension) => !meets(entry, dimension))
    if (failed.length === 0) found.push(entry)
    if (failed.length === 1) failing[failed[0]!].push(entry)
  }

  const states = found.map(stateOf)
  const open = states.filter((state) => state === 'open').length
  const count = (dimension: keyof OutletOptions) =>
    countOptions(catalogue.options[dimension], dimension, [...found, ...failing[dimension]])
  return {
    found,
    open,
    unknown: states.filter((state) => state === 'unknown').length,
    counts: {
      district: count('district'),
      kind: count('kind'),
      ipType: count('ipType'),
      service: count('service'),
      // An outlet that fails one of these is not an option of it, so only results count.
      books: new Map([[yesOption, found.filter(offers('books')).length]]),
      queues: new Map([[yesOption, found.filter(offers('queues')).length]]),
      openNow: new Map([[yesOption, open]]),
      callable: new Map([[yesOption, found.filter(isCallable).length]]),
      favourites: new Map([[yesOption, found.filter(isFavourite).length]]),
    },
    without: perDimension((dimension) => found.length + failing[dimension].length),
  }
}

const isCallable = ({ outlet }: CatalogueEntry) => Boolean(outlet.phones?.length)

/** How many entries have each option. */
function countOptions(
  options: string[],
  dimension: keyof OutletOptions,
  entries: CatalogueEntry[],
) {
  const counts = new Map(options.map((option) => [option, 0]))
  for (const entry of entries)
    for (const option of entry.options[dimension]) counts.set(option, counts.get(option)! + 1)
  return counts
}

const perDimension = <T>(make: (dimension: Dimension) => T) =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<
    Dimension,
    T
  >
