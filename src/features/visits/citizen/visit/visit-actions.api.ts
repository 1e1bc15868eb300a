import type { ArrivalForm, VisitAct, VisitForm } from '@/contract/visits/visits.schema'
import { visitRoutes } from '@/contract/visits/visits.routes'
import { caller } from '@/platform/http'

const call = caller(visitRoutes)

export const getVisit = (id: string) => call('getVisit', { params: { id } })

export const makeVisit = (id: string, body: VisitForm) =>
  call('makeVisit', { params: { id }, body })

export const actOnVisit = (id: string, body: VisitAct) =>
  call('actOnVisit', { params: { id }, body })

export const arrive = (body: ArrivalForm) => call('arrive', { body })
