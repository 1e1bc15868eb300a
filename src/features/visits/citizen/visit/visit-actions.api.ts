import type { ArrivalForm, VisitAction, VisitForm } from '@/contract/visits/visits.schema'
import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

export const getVisit = (id: string) => call('getVisit', { params: { id } })

export const createVisit = (id: string, form: VisitForm) => {
  const body = form.kind === 'appointment' ? { despiteOverlap: false, ...form } : form
  return call('createVisit', { params: { id }, body })
}

export const applyVisitAction = (id: string, action: VisitAction) => {
  const body = action.do === 'change' ? { despiteOverlap: false, ...action } : action
  return call('applyVisitAction', { params: { id }, body })
}

export const arrive = (body: ArrivalForm) => call('arrive', { body })
