import type { DemandCount } from '@/contract/facts/demand.rules'
import type { Sql } from './db/open'

/** What people wanted in a year. `sample`: sample data is among it. */
export interface FoundDemand {
  counts: DemandCount[]
  sample: boolean
}

export type FindDemand = (sql: Sql, year: number) => Promise<FoundDemand>

/** A row of a count by district and over all districts (`whole`). */
export interface DemandRow extends Omit<DemandCount, 'district'> {
  district: string | null
  whole: boolean
  sample: boolean
}

export const toDemand = (rows: readonly DemandRow[]): FoundDemand => ({
  counts: rows.map(({ kind, item, district, whole, people }) => ({
    kind,
    item,
    people,
    ...(!whole && { district: district ?? 'none' }),
  })),
  sample: rows.some(({ sample }) => sample),
})

/** The demand of all domains, for the domain that knows who handles it. */
export const demandIn =
  (domains: readonly { demand?: FindDemand }[]): FindDemand =>
  async (sql, year) => {
    const found = await Promise.all(domains.flatMap(({ demand }) => demand?.(sql, year) ?? []))
    return {
      counts: found.flatMap(({ counts }) => counts),
      sample: found.some(({ sample }) => sample),
    }
  }
