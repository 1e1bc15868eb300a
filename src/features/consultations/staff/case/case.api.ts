import type { StaffAction, WorkOrderReply } from '@/contract/consultations/case.schema'
import { consultationsStaffRoutes } from '@/contract/consultations/staff.routes'
import { caller } from '@/platform/http'

const call = caller(consultationsStaffRoutes)

export const getCase = (id: string) => call('getCase', { params: { id } })
export const actOnCase = (id: string, body: StaffAction) =>
  call('actOnCase', { params: { id }, body })
export const exportWorkOrder = (id: string) => call('exportWorkOrder', { params: { id } })
export const importWorkOrder = (id: string, body: WorkOrderReply) =>
  call('importWorkOrder', { params: { id }, body })
