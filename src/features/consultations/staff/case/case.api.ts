import type { Input } from '@/contract/api.schema'
import { consultationsStaffRoutes } from '@/contract/consultations/staff.routes'
import { caller } from '@/platform/http'

const call = caller(consultationsStaffRoutes)

type Body<K extends keyof typeof consultationsStaffRoutes> = Input[K] extends { body: infer B }
  ? B
  : never

export const listInbox = (show: 'open' | 'done') => call('listInbox', { query: { show } })
export const getConsultation = (id: string) => call('getStaffConsultation', { params: { id } })
export const act = (id: string, body: Body<'actAsStaff'>) =>
  call('actAsStaff', { params: { id }, body })
export const exportWorkOrder = (id: string) => call('exportWorkOrder', { params: { id } })
export const importWorkOrder = (id: string, body: Body<'importWorkOrder'>) =>
  call('importWorkOrder', { params: { id }, body })

export const listEntries = () => call('listEntries', {})
export const saveEntry = (id: string, body: Body<'saveEntry'>) =>
  call('saveEntry', { params: { id }, body })
export const publishEntry = (id: string, version: number) =>
  call('publishEntry', { params: { id }, body: { version } })
export const withdrawEntry = (id: string) => call('withdrawEntry', { params: { id } })
