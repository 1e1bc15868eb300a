import type { Input } from '@/contract/api.schema'
import type { Days } from '@/contract/ratings/oversight.schema'
import { visitsStaffRoutes } from '@/contract/visits/staff.routes'
import { caller } from '@/platform/http'

const call = caller(visitsStaffRoutes)

type Body<K extends keyof typeof visitsStaffRoutes> = Input[K] extends { body: infer B } ? B : never

export const listWindows = (outlet: string) => call('listWindows', { params: { outlet } })
export const saveWindow = (id: string, body: Body<'saveWindow'>) =>
  call('saveWindow', { params: { id }, body })
export const previewWindow = (id: string, body: Body<'previewWindow'>) =>
  call('previewWindow', { params: { id }, body })
export const getCode = (id: string, day: string) =>
  call('getWindowCode', { params: { id }, query: { day } })
export const listSlots = (id: string, day: string) =>
  call('listSlots', { params: { id }, query: { day } })
export const setSlots = (id: string, body: Body<'setSlots'>) =>
  call('setSlots', { params: { id }, body })

export const getQueue = (outlet: string) => call('getQueue', { params: { outlet } })
export const applyQueueAction = (outlet: string, body: Body<'applyQueueAction'>) =>
  call('applyQueueAction', { params: { outlet }, body })
export const checkIn = (outlet: string, body: Body<'checkInVisit'>) =>
  call('checkInVisit', { params: { outlet }, body })

export const getDashboard = (outlet: string, query: Days) =>
  call('getDashboard', { params: { outlet }, query })
export const exportDashboard = (outlet: string, query: Days) =>
  call('exportDashboard', { params: { outlet }, query })
