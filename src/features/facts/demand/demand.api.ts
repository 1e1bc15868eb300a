import { demandRoutes } from '@/contract/facts/demand.routes'
import { caller } from '@/platform/http'

const call = caller(demandRoutes)

export const getDemand = (year: number) => call('getDemand', { params: { year } })
export const exportDemand = (year: number) => call('exportDemand', { params: { year } })
