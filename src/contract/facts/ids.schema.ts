import { t } from '../shared/schema'

export const OutletId = t.String({ pattern: '^OL\\d{3,}$' })
export const ServiceId = t.String({ pattern: '^SV\\d{3,}$' })
