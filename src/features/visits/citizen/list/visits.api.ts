import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

/** `quietly`: a citizen who is not signed in has no visits, so this must not lead to signing in. */
export const listVisits = (after?: string) =>
  call('listVisits', { query: { ...(after && { after }) } }, { quietly: true })
