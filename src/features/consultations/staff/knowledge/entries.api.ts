import type { KnowledgeEntryForm } from '@/contract/consultations/knowledge-entry.schema'
import { consultationsStaffRoutes } from '@/contract/consultations/staff.routes'
import { caller } from '@/platform/http'

const call = caller(consultationsStaffRoutes)

export const listEntries = () => call('listKnowledgeEntries', {})
export const saveEntry = (id: string, body: KnowledgeEntryForm) =>
  call('saveKnowledgeEntry', { params: { id }, body })
export const publishEntry = (id: string, version: number) =>
  call('publishKnowledgeEntry', { params: { id }, body: { version } })
export const withdrawEntry = (id: string) => call('withdrawKnowledgeEntry', { params: { id } })
