import { consultationsStaffRoutes } from '@/contract/consultations/staff.routes'
import { caller } from '@/platform/http'

const call = caller(consultationsStaffRoutes)

export const listCases = (show: 'open' | 'done') => call('listCases', { query: { show } })
