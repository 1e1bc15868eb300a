import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { demand } from './demand.settings'

/** The number of distinct citizens, rounded down to full groups of `demand.group`, so that nobody is recognised. */
const People = t.Integer({ minimum: 0, multipleOf: demand.group })

export type DemandFigures = Static<typeof DemandFigures>
export const DemandFigures = t.Object({
  /** Asked a question about it. */
  asked: People,
  /** Applied for it: mediation and rights aid. */
  applied: People,
  /** Booked it or drew a number for it. */
  booked: People,
})
export type DemandKind = keyof DemandFigures

const count = t.Integer({ minimum: 0 })

export type DemandedItem = Static<typeof DemandedItem>
export const DemandedItem = t.Object({
  /** Id of a service item; `mediation` and `aid` are applied for, and `none` are questions that name no item. */
  item: t.String({ pattern: '^(SV\\d{3,}|mediation|aid|none)$' }),
  people: DemandFigures,
  /** Outlets that handle it, where people can go. */
  outlets: count,
  /** It can be completed online. */
  online: t.Boolean(),
  /** Districts with people or outlets; `310000` is the whole city, `none` unknown. */
  districts: t.Array(
    t.Object({
      district: t.String({ pattern: '^(310[01]\\d\\d|none)$' }),
      people: DemandFigures,
      outlets: count,
    }),
  ),
})

/** Of a year. The most wanted items come first; among equals, those that the fewest outlets handle. */
export type Demand = Static<typeof Demand>
export const Demand = t.Object({
  year: t.Integer(),
  items: t.Array(DemandedItem),
  sample: t.Boolean(),
})

const ofYear = { params: t.Object({ year: t.Integer({ minimum: 2022, maximum: 2100 }) }) }

export const demandApi = {
  getDemand: { ...ofYear, reply: Demand },
  exportDemand: { ...ofYear, reply: t.Object({ name: t.String(), csv: t.String() }) },
}
