import { visitRoutes } from '@/contract/visits/visits.routes'
import type { IsoDay } from '@/contract/shared/time.types'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

export const listVisitableOutlets = () => call('listVisitableOutlets', {})

export const getAvailability = (outlet: string, from?: IsoDay) =>
  call('getAvailability', { params: { outlet }, query: { compact: true, ...(from && { from }) } })
