import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

/** Quietly: who is not signed in has none to load. */
export const listVisits = () => call('listVisits', {}, { quietly: true })
