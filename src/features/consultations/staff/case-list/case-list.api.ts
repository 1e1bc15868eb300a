import type { Input } from '@/contract/api.schema'
import { consultationsStaffRoutes } from '@/contract/consultations/staff.routes'
import { caller } from '@/platform/http'

const call = caller(consultationsStaffRoutes)

export const listCases = (query: Input['listCases']['query']) => call('listCases', { query })
