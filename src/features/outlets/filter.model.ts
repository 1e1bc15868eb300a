import { openness } from '@/contract/facts/outlets.rules'
import type { OutletKind } from '@/contract/facts/outlets.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import type { Clock } from '@/contract/facts/working-days.rules'
import { columnOfFlag, countOptions, miss, missWithout, yes, type Misses } from './column.model'
import type { Catalogue, Entry } from './outlets.model'

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

type Openness = ReturnType<typeof openness>

/**
 * Filters and counts at once: an outlet that fails nothing is found and counts everywhere; one that
 * fails a single wish counts only among the other options of that wish.
 */
export function choose(catalogue: Catalogue, filter: Filter, around: Circumstances): Choice {
  const states = catalogue.hours.map((hours) => openness(hours, around.clock))
  const columns = { ...catalogue.columns, ...columnsOfNow(catalogue, states, around.favourites) }
  const rows = catalogue.entries.length
  const misses = { times: new Uint8Array(rows), last: new Uint8Array(rows) }
  dimensions.forEach((dimension, mark) => {
    const wish = filter[dimension]
    if (dimension === 'openNow' && wish) missClosed(catalogue, states, misses, mark)
    else if (wish) missWithout(wish === true ? yes : wish, columns[dimension], misses, mark)
  })
  const { found, spared, withHours } = whatIsLeft(catalogue, misses)
  const inState = (wanted: Openness) =>
    states.reduce((sum, state, hours) => (state === wanted ? sum + withHours[hours]! : sum), 0)
  return {
    found,
    open: inState('open'),
    unknown: inState('unknown'),
    counts: perDimension((dimension, mark) => countOptions(columns[dimension], misses, mark)),
    without: perDimension((_, mark) => found.length + spared[mark]!),
  }
}

/** What an outlet has only now, or only for this citizen. */
function columnsOfNow(catalogue: Catalogue, states: Openness[], favourites: readonly string[]) {
  const { entries, hoursOf, rowOf } = catalogue
  const kept = new Uint8Array(entries.length)
  for (const id of favourites) kept[rowOf.get(id) ?? -1] = 1 // -1: no longer published, and no index
  return {
    openNow: columnOfFlag(entries.length, (row) => states[hoursOf[row]!] === 'open'),
    favourites: columnOfFlag(entries.length, (row) => kept[row] === 1),
  }
}

/** Those that fail nothing, and how many of them have which hours; how many fail one wish alone. */
function whatIsLeft({ entries, hours, hoursOf }: Catalogue, { times, last }: Misses) {
  const found: Entry[] = []
  const spared = dimensions.map(() => 0)
  const withHours = hours.map(() => 0)
  for (let row = 0; row < times.length; row++) {
    if (times[row] === 1) spared[last[row]!]!++
    if (times[row] !== 0) continue
    found.push(entries[row]!)
    withHours[hoursOf[row]!]!++
  }
  return { found, spared, withHours }
}

function missClosed({ hoursOf }: Catalogue, states: Openness[], misses: Misses, mark: number) {
  hoursOf.forEach((hours, row) => {
    if (states[hours] === 'closed') miss(misses, row, mark)
  })
}

function perDimension<T>(make: (dimension: Dimension, mark: number) => T): Record<Dimension, T> {
  return Object.fromEntries(
    dimensions.map((dimension, mark) => [dimension, make(dimension, mark)]),
  ) as Record<Dimension, T>
}
