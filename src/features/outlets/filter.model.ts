import { openness } from '@/contract/facts/outlets.rules'
import type { OutletKind } from '@/contract/facts/outlets.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import type { Catalogue, Entry, Options } from './outlets.model'

/** What the citizen asked for. All of it has to hold. */
export interface Filter {
  /** A district's code, or `wide`. */
  district?: string
  kind?: OutletKind
  ipType?: IpType
  /** The id of a service item it has to handle. */
  service?: string
  /** Those that are closed are out; those without known hours stay. */
  openNow?: boolean
  /** Has a phone. */
  callable?: boolean
  favourites?: boolean
}

export type Dimension = keyof Filter

export const dimensions: Dimension[] = [
  'district',
  'kind',
  'ipType',
  'service',
  'openNow',
  'callable',
  'favourites',
]

export const isFiltered = (filter: Filter) => dimensions.some((dimension) => filter[dimension])

/** The one option of what an outlet either has or has not. */
export const yes = 'yes'

/** What filtering needs beside the outlets. */
export interface Circumstances {
  clock: Clock
  /** Ids of favourite outlets. */
  favourites: readonly string[]
}

export interface Choice {
  /** In the catalogue's order. */
  found: Entry[]
  /** How many of `found` are known to be open, and of how many that is not known. */
  open: number
  unknown: number
  /** How many each option would find, with everything else as it is: `yes` where there is one only. */
  counts: Record<Dimension, Map<string, number>>
  /** How many there would be without this one wish. */
  without: Record<Dimension, number>
}

/**
 * Filters and counts at once: an outlet that fails nothing is found and counts everywhere; one that
 * fails a single wish counts only among the other options of that wish.
 */
export function choose(catalogue: Catalogue, filter: Filter, around: Circumstances): Choice {
  const favourites = new Set(around.favourites)
  const isFavourite = ({ outlet }: Entry) => favourites.has(outlet.id)
  const stateOf = ({ outlet }: Entry) => openness(outlet.hours, around.clock)

  function meets(entry: Entry, wish: Dimension): boolean {
    if (wish === 'openNow') return stateOf(entry) !== 'closed'
    if (wish === 'callable') return isCallable(entry)
    if (wish === 'favourites') return isFavourite(entry)
    return entry.options[wish].includes(filter[wish]!)
  }

  const wishes = dimensions.filter((dimension) => filter[dimension])
  const found: Entry[] = []
  const failing = perDimension(() => [] as Entry[]) // nothing but this wish
  for (const entry of catalogue.entries) {
    const failed = wishes.filter((wish) => !meets(entry, wish))
    if (failed.length === 0) found.push(entry)
    if (failed.length === 1) failing[failed[0]!].push(entry)
  }

  const states = found.map(stateOf)
  const open = states.filter((state) => state === 'open').length
  const count = (dimension: keyof Options) =>
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
      // Who fails one of these does not have it, so only what is found counts.
      openNow: new Map([[yes, open]]),
      callable: new Map([[yes, found.filter(isCallable).length]]),
      favourites: new Map([[yes, found.filter(isFavourite).length]]),
    },
    without: perDimension((dimension) => found.length + failing[dimension].length),
  }
}

const isCallable = ({ outlet }: Entry) => Boolean(outlet.phones?.length)

/** How many of the entries have each of `all` options. */
function countOptions(all: string[], dimension: keyof Options, entries: Entry[]) {
  const counts = new Map(all.map((option) => [option, 0]))
  for (const { options } of entries)
    for (const option of options[dimension]) counts.set(option, counts.get(option)! + 1)
  return counts
}

const perDimension = <T>(make: (dimension: Dimension) => T) =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<
    Dimension,
    T
  >
