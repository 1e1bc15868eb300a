import { compareDemand, type Supply } from '@/contract/facts/demand.rules'
import type { Demand } from '@/contract/facts/demand.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { FindDemand } from '../../../infra/demand'
import type { Db } from '../../../infra/db/open'
import { lastPublished } from '../publishing/publications.repo'

export interface DemandRead {
  demand: Demand
  /** Names of items and districts by their ids. */
  names: ReadonlyMap<string, string>
}

export async function readDemand(
  db: Db,
  findDemand: FindDemand,
  year: number,
): Promise<DemandRead> {
  const [{ published = {} }, { counts, sample }] = await Promise.all([
    lastPublished(db),
    findDemand(db, year),
  ])
  const { services = [], outlets = [], districts = [] } = published
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  return {
    demand: {
      year,
      items: compareDemand(
        counts,
        services.map((item) => supplyOf(item, byId)),
      ),
      sample,
    },
    names: new Map([
      ...services.map(({ id, name }) => [id, name] as const),
      ...districts.map(({ code, name }) => [code, name] as const),
    ]),
  }
}

function supplyOf(
  { id, handlers, platforms = [] }: ServiceItem,
  outlets: ReadonlyMap<string, Outlet>,
): Supply {
  const districts = new Map<string, number>()
  for (const handler of handlers) {
    const outlet = outlets.get(handler)
    if (!outlet || outlet.level === 'online' || platforms.includes(handler)) continue
    const district = outlet.district ?? 'none'
    districts.set(district, (districts.get(district) ?? 0) + 1)
  }
  return { item: id, districts, online: handlers.some((handler) => platforms.includes(handler)) }
}
