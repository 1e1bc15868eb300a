import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

export const listVisiting = () => call('listVisiting', {})

export const getVisiting = (outlet: string) => call('getVisiting', { params: { outlet } })
