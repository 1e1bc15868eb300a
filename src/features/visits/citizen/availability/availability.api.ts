import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

export const listVisitableOutlets = () => call('listVisitableOutlets', {})

export const getAvailability = (outlet: string) => call('getAvailability', { params: { outlet } })
