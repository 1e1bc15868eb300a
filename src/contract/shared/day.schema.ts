import { Type as t } from '@sinclair/typebox'

/** An IsoDay on the wire, as `2026-12-02`. */
export const Day = t.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' })
