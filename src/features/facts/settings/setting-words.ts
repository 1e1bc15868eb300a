import { publicSettings, type SettingName } from '@/contract/facts/public-settings.settings'
import type { settingsText } from './settings.text'

type Unit = (typeof settingsText)['zh']['unit']

/** 2 个工作日, 24 小时. */
export const settingWords = (name: SettingName, value: number, unit: Unit): string =>
  unit[publicSettings[name].unit](value)
