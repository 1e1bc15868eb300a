import type { AskForm, CitizenAction } from '@/contract/consultations/consultations.schema'
import { consultationRoutes } from '@/contract/consultations/consultations.routes'
import { caller, requestOf } from '@/platform/http'
import type { Step } from '@/platform/outbox'
import { documentUploads } from '@/platform/document-upload'
import { pictureUploads } from '@/platform/picture-upload'
import type { DraftDocument } from './asking/draft-documents.model'

const call = caller(consultationRoutes)

export const listConsultations = (after?: string) =>
  call('listConsultations', { query: { ...(after && { after }) } }, { quietly: true })

export const getConsultation = (id: string) => call('getConsultation', { params: { id } })

export const act = (id: string, body: CitizenAction) =>
  call('actOnConsultation', { params: { id }, body })

/** Pictures and documents are uploaded before the question that refers to them. Each step can be retried. */
export const askSteps = (id: string, body: AskForm, documents: DraftDocument[]): Step[] => [
  ...pictureUploads(body.pictures),
  ...documentUploads(documents),
  requestOf(consultationRoutes.ask, { params: { id }, body }),
]

export const actSteps = (id: string, body: CitizenAction, documents: DraftDocument[]): Step[] => [
  ...pictureUploads(body.do === 'add' ? body.pictures : []),
  ...documentUploads(documents),
  requestOf(consultationRoutes.actOnConsultation, { params: { id }, body }),
]

export const helpedSteps = (answer: string, key: string): Step[] => [
  requestOf(consultationRoutes.countHelped, { params: { id: answer, key } }),
]
