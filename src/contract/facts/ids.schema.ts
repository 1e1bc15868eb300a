import { Type as t } from '@sinclair/typebox'

export const OutletId = t.String({ pattern: '^OL\\d{3,}$' })
export const ServiceId = t.String({ pattern: '^SV\\d{3,}$' })
