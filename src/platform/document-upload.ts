import { pictureRoutes } from '@/contract/pictures/pictures.routes'
import { requestOf } from './http'
import type { Step } from './outbox'

/** The outbox steps that upload stored documents. They go before the request that refers to them. */
export const documentUploads = (documents: { id: string; name: string }[]): Step[] =>
  documents.map(({ id, name }) => ({
    ...requestOf(pictureRoutes.putDocument, { params: { id }, body: { name } }),
    document: id,
  }))
