import { t } from './schema'

/** An IsoDay on the wire, as `2026-12-02`. */
export const Day = t.String({ format: 'date' })

/** A calendar year in which the product has records, or plans them. */
export const Year = t.Integer({ minimum: 2000, maximum: 2100 })
