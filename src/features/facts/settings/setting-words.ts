import { unitOf, type SettingName } from '@/contract/facts/public-settings.settings'
import type { settingsText } from './settings.text'

type Unit = (typeof settingsText)['zh']['unit']

/** 2 个工作日, 9:00. */
export function settingWords(name: SettingName, value: number, unit: Unit): string {
  const kind = unitOf(name)
  if (kind !== 'clock') return unit[kind](value)
  return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
}
