import { ratingsStaffRoutes } from '@/contract/ratings/staff.routes'
import { caller } from '@/platform/http'

const call = caller(ratingsStaffRoutes)

export const listRatings = (outlet: string, after?: string) =>
  call('listStaffRatings', { params: { outlet }, query: { ...(after && { after }) } })

export const removeText = (id: string, reason: string) =>
  call('removeRatingText', { params: { id }, body: { reason } })

export const getOversight = (year: number) => call('getOversight', { params: { year } })
export const exportOversight = (year: number) => call('exportOversight', { params: { year } })
