import type { StaffRectificationAction } from '@/contract/ratings/rectifications.schema'
import { ratingsStaffRoutes } from '@/contract/ratings/staff.routes'
import type { RectificationsShown } from '@/contract/ratings/rectifications.schema'
import { caller } from '@/platform/http'

const call = caller(ratingsStaffRoutes)

export const listRectifications = (show: RectificationsShown, after?: string) =>
  call('listRectifications', { query: { show, ...(after && { after }) } })

export const getRectification = (id: string) => call('getStaffRectification', { params: { id } })

export const actOnRectification = (id: string, body: StaffRectificationAction) =>
  call('actOnStaffRectification', { params: { id }, body })
