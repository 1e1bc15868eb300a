import { ratingRoutes } from '@/contract/ratings/ratings.routes'
import { caller } from '@/platform/http'

const call = caller(ratingRoutes)

export const listAnchors = (after?: string) =>
  call('listAnchors', { query: { ...(after && { after }) } }, { quietly: true })

export const getLogDay = (day: string) => call('getLogDay', { params: { day } }, { quietly: true })

export const listLogCorrections = () => call('listLogCorrections', {}, { quietly: true })
