import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { columnOf, columnOfFlag, type Column } from './column.model'
import { toWorld } from './mercator.model'

/** The area of outlets that serve the whole city, are online, or elsewhere: they are in the list only. */
export const wide = 'wide'

/** An outlet in its catalogue. */
export interface Entry {
  outlet: Outlet
  /** Its row in the catalogue's columns. */
  row: number
  /** A district's code, or `wide`. */
  area: string
  /** Absent where only its district is known, if that. */
  place?: Place
}

/** Where outlets are drawn, at one point. */
export interface Place {
  /** In Mercator's world of 1 x 1. */
  world: Point
  outlets: Entry[]
  /** Its code, where no more than that is known of them. */
  district?: string
}

/** Outlets with what finding them needs, worked out once for each version of the facts. */
export interface Catalogue {
  /** By district, then by name as it is said. */
  entries: Entry[]
  /** By id. */
  rowOf: ReadonlyMap<string, number>
  districts: District[]
  columns: Record<'district' | 'kind' | 'ipType' | 'service' | 'callable', Column>
  /** Hours, each once, and which of them an entry has. */
  hours: Outlet['hours'][]
  hoursOf: Uint16Array
}

export interface Published {
  outlets: Outlet[]
  services: ServiceItem[]
  districts: District[]
  /** Syllables by id, for the order of names: see published.schema.ts. */
  pinyin: Record<string, string>
}

export function catalogueOf({ outlets, services, districts, pinyin }: Published): Catalogue {
  const entries = entriesOf(outlets, districts, pinyin)
  const handles = servicesByOutlet(services)
  const columns = {
    district: columnOf(entries, ({ area }) => [area]),
    // Found by its kind and by each further designation, and still one outlet.
    kind: columnOf(entries, ({ outlet }) => kindsOf(outlet)),
    ipType: columnOf(entries, ({ outlet }) => outlet.ipTypes),
    service: columnOf(entries, ({ outlet }) => handles.get(outlet.id) ?? []),
    callable: columnOfFlag(entries.length, (row) => Boolean(entries[row]!.outlet.phones?.length)),
  }
  const rowOf = new Map(entries.map(({ outlet, row }) => [outlet.id, row]))
  return { entries, rowOf, districts, columns, ...hoursIn(entries) }
}

/** What it is, and what it is besides, each once: the facts may name its kind among its roles. */
export const kindsOf = ({ kind, roles = [] }: Outlet) => [...new Set([kind, ...roles])]

function entriesOf(outlets: Outlet[], districts: District[], pinyin: Record<string, string>) {
  const codes = new Set(districts.map(({ code }) => code))
  const keyed = outlets.map((outlet) => {
    const area = outlet.district && codes.has(outlet.district) ? outlet.district : wide
    // By code point, not by the phone's locale: the same order everywhere. Digits come before `wide`.
    return { outlet, area, key: `${area}\n${pinyin[outlet.id] ?? outlet.name}\n${outlet.id}` }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  return keyed.map(({ outlet, area }, row) => {
    const entry: Entry = { outlet, area, row }
    if (outlet.at) entry.place = { world: toWorld(outlet.at), outlets: [entry] }
    return entry
  })
}

function servicesByOutlet(services: ServiceItem[]) {
  const handles = new Map<string, string[]>()
  for (const { id, handlers } of services)
    for (const handler of handlers) {
      const ids = handles.get(handler)
      if (ids) ids.push(id)
      else handles.set(handler, [id])
    }
  return handles
}

/** Most outlets have no hours or the hours of others: whether those are on is asked once for all. */
function hoursIn(entries: Entry[]) {
  const hours: Outlet['hours'][] = []
  const known = new Map<string, number>()
  const hoursOf = Uint16Array.from(entries, ({ outlet }) => {
    const key = JSON.stringify(outlet.hours?.counters.map(({ spans }) => spans) ?? [])
    let at = known.get(key)
    if (at === undefined) known.set(key, (at = hours.push(outlet.hours) - 1))
    return at
  })
  return { hours, hoursOf }
}
