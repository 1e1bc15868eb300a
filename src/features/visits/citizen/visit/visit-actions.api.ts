import type { ArrivalForm, VisitAction, VisitForm } from '@/contract/visits/visits.schema'
import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

export const getVisit = (id: string) => call('getVisit', { params: { id } })

export const createVisit = (id: string, body: VisitForm) =>
  call('createVisit', { params: { id }, body })

export const applyVisitAction = (id: string, body: VisitAction) =>
  call('applyVisitAction', { params: { id }, body })

export const arrive = (body: ArrivalForm) => call('arrive', { body })
