import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { toWorld } from './mercator.model'

/** The area of outlets that serve the whole city, are online, or elsewhere: they are in the list only. */
export const wide = 'wide'

/** What an outlet is found by, where there is a choice of several: see Filter. */
export type Options = Record<'district' | 'kind' | 'ipType' | 'service', string[]>

/** An outlet in its catalogue. */
export interface Entry {
  outlet: Outlet
  /** A district's code, or `wide`. */
  area: string
  options: Options
  /** In Mercator's world of 1 x 1. Absent where only its district is known, if that. */
  place?: Point
}

/** Outlets with what finding them needs, worked out once for each version of the facts. */
export interface Catalogue {
  /** By district, then by name as it is said. */
  entries: Entry[]
  districts: District[]
  /** Those of all entries, each once. */
  options: Options
}

export interface Published {
  outlets: Outlet[]
  services: ServiceItem[]
  districts: District[]
  /** Syllables by id, for the order of names: see published.schema.ts. */
  pinyin: Record<string, string>
}

export function catalogueOf({ outlets, services, districts, pinyin }: Published): Catalogue {
  const codes = new Set(districts.map(({ code }) => code))
  const handles = servicesByOutlet(services)
  const keyed = outlets.map((outlet) => {
    const area = outlet.district && codes.has(outlet.district) ? outlet.district : wide
    const options: Options = {
      district: [area],
      // Found by its kind and by each further designation, and still one outlet.
      kind: kindsOf(outlet),
      ipType: outlet.ipTypes,
      service: handles.get(outlet.id) ?? [],
    }
    // By code point, not by the phone's locale: the same order everywhere. Digits come before `wide`.
    const key = `${area}\n${pinyin[outlet.id] ?? outlet.name}\n${outlet.id}`
    const entry: Entry = { outlet, area, options, place: outlet.at && toWorld(outlet.at) }
    return { key, entry }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  const entries = keyed.map(({ entry }) => entry)
  return { entries, districts, options: optionsOfAll(entries) }
}

function optionsOfAll(entries: Entry[]): Options {
  const all = (dimension: keyof Options) => [
    ...new Set(entries.flatMap(({ options }) => options[dimension])),
  ]
  return {
    district: all('district'),
    kind: all('kind'),
    ipType: all('ipType'),
    service: all('service'),
  }
}

/** What it is, and what it is besides, each once: the facts may name its kind among its roles. */
export const kindsOf = ({ kind, roles = [] }: Outlet) => [...new Set([kind, ...roles])]

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
