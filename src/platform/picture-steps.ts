import { consultationRoutes } from '@/contract/consultations/consultations.routes'
import { requestOf } from './http'
import type { Step } from './outbox'

/** Sends pictures that are kept on the phone, each before what it belongs to. */
export const pictureSteps = (pictures: string[]): Step[] =>
  pictures.map((id) => ({
    ...requestOf(consultationRoutes.putPicture, { params: { id } }),
    picture: id,
  }))
