import type { SettingDecision, SettingForm } from '@/contract/facts/public-settings.schema'
import { publicSettingsRoutes } from '@/contract/facts/public-settings.routes'
import { caller } from '@/platform/http'

const call = caller(publicSettingsRoutes)

export const listSettings = () => call('listSettings', {})
export const proposeSetting = (id: string, body: SettingForm) =>
  call('proposeSetting', { params: { id }, body })
export const decideSetting = (id: string, body: SettingDecision) =>
  call('decideSetting', { params: { id }, body })
