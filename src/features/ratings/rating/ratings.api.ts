import type { RatingForm } from '@/contract/ratings/ratings.schema'
import { ratingRoutes } from '@/contract/ratings/ratings.routes'
import { caller, requestOf } from '@/platform/http'
import type { Step } from '@/platform/outbox'
import { pictureUploads } from '@/platform/picture-upload'

const call = caller(ratingRoutes)

export const listServicesDone = (after?: string) =>
  call('listServicesDone', { query: { ...(after && { after }) } }, { quietly: true })

export const getServiceDone = (id: string) => call('getServiceDone', { params: { id } })

/** Uploads new pictures before the rating that refers to them; each step is idempotent. */
export const rateSteps = (id: string, body: RatingForm, newPictures: string[]): Step[] => [
  ...pictureUploads(newPictures),
  requestOf(ratingRoutes.rate, { params: { id }, body }),
]
