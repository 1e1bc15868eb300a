import type { RectificationAction } from '@/contract/ratings/rectifications.schema'
import { ratingRoutes } from '@/contract/ratings/ratings.routes'
import { caller, requestOf } from '@/platform/http'
import type { Step } from '@/platform/outbox'

const call = caller(ratingRoutes)

export const getRectification = (id: string) => call('getRectification', { params: { id } })

export const act = (id: string, body: RectificationAction) =>
  call('actOnRectification', { params: { id }, body })

export const actSteps = (id: string, body: RectificationAction): Step[] => [
  requestOf(ratingRoutes.actOnRectification, { params: { id }, body }),
]
