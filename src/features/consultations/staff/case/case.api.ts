import type { Input } from '@/contract/api.schema'
import { consultationsStaffRoutes } from '@/contract/consultations/staff.routes'
import { caller } from '@/platform/http'

const call = caller(consultationsStaffRoutes)

type Body<K extends keyof typeof consultationsStaffRoutes> = Input[K] extends { body: infer B }
  ? B
  : never

export const listCases = (show: 'open' | 'done') => call('listCases', { query: { show } })
export const getConsultation = (id: string) => call('getCase', { params: { id } })
export const act = (id: string, body: Body<'actOnCase'>) =>
  call('actOnCase', { params: { id }, body })
export const exportWorkOrder = (id: string) => call('exportWorkOrder', { params: { id } })
export const importWorkOrder = (id: string, body: Body<'importWorkOrder'>) =>
  call('importWorkOrder', { params: { id }, body })

export const listEntries = () => call('listKnowledgeEntries', {})
export const saveEntry = (id: string, body: Body<'saveKnowledgeEntry'>) =>
  call('saveKnowledgeEntry', { params: { id }, body })
export const publishEntry = (id: string, version: number) =>
  call('publishKnowledgeEntry', { params: { id }, body: { version } })
export const withdrawEntry = (id: string) => call('withdrawKnowledgeEntry', { params: { id } })
