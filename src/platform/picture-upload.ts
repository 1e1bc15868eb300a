import { pictureRoutes } from '@/contract/pictures/pictures.routes'
import { requestOf } from './http'
import type { Step } from './outbox'

/** The outbox steps that upload stored pictures. They go before the request that refers to them. */
export const pictureUploads = (pictures: string[]): Step[] =>
  pictures.map((id) => ({
    ...requestOf(pictureRoutes.putPicture, { params: { id } }),
    picture: id,
  }))
