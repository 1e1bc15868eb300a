import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District, Point } from '@/contract/facts/places.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { own } from '@/contract/shared/own.rules'
import { toWorld } from './mercator.model'

/** The area of citywide and online outlets and those outside Shanghai. They appear in the list only. */
export const citywide = 'wide'

/** The values by which an outlet is found, per filter dimension with several options. */
export type OutletOptions = Record<'district' | 'kind' | 'ipType' | 'service', string[]>

/** An outlet with everything that filtering and sorting need. */
export interface CatalogueEntry {
  outlet: Outlet
  /** A district's code, or `citywide`. */
  area: string
  options: OutletOptions
  /** Web Mercator, in a world of 1 × 1. Absent if the exact place is unknown. */
  worldPoint?: Point
}

/** All outlets, prepared once for each version of the facts. */
export interface Catalogue {
  /** By district code, then by pinyin. */
  entries: CatalogueEntry[]
  districts: District[]
  /** The distinct values of all entries. */
  options: OutletOptions
}

export interface PublishedOutlets {
  outlets: Outlet[]
  services: ServiceItem[]
  districts: District[]
  /** Names in pinyin by outlet id, for sorting: see published.schema.ts. */
  pinyin: Record<string, string>
}

export function catalogueOf({ outlets, services, districts, pinyin }: PublishedOutlets): Catalogue {
  const codes = new Set(districts.map(({ code }) => code))
  const handles = servicesByOutlet(services)
  const keyed = outlets.map((outlet) => {
    const area = outlet.district && codes.has(outlet.district) ? outlet.district : citywide
    const options: OutletOptions = {
      district: [area],
      // Found by its kind and by each further role.
      kind: kindsOf(outlet),
      ipType: outlet.ipTypes,
      service: handles.get(outlet.id) ?? [],
    }
    // By code point, so that the order does not depend on the phone's locale. Digits sort before `citywide`.
    const key = `${area}\n${own(pinyin, outlet.id) ?? outlet.name}\n${outlet.id}`
    const entry: CatalogueEntry = {
      outlet,
      area,
      options,
      worldPoint: outlet.at && toWorld(outlet.at),
    }
    return { key, entry }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  const entries = keyed.map(({ entry }) => entry)
  return { entries, districts, options: optionsOfAll(entries) }
}

function optionsOfAll(entries: CatalogueEntry[]): OutletOptions {
  const all = (dimension: keyof OutletOptions) => [
    ...new Set(entries.flatMap(({ options }) => options[dimension])),
  ]
  return {
    district: all('district'),
    kind: all('kind'),
    ipType: all('ipType'),
    service: all('service'),
  }
}

/** The kind and roles of an outlet, each once: the roles may repeat the kind. */
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
