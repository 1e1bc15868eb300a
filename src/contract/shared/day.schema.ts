import { t } from './schema'

/** An IsoDay on the wire, as `2026-12-02`. */
export const Day = t.String({ format: 'date' })
