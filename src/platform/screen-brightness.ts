import Taro from '@tarojs/taro'

/** Brightness to restore, from 0 to 1; undefined while the screen is not brightened. */
let before: number | undefined

/** Sets full brightness and keeps the screen awake, for a code that another device scans. */
export async function brighten() {
  if (before !== undefined) return
  before = 0.5
  Taro.setKeepScreenOn({ keepScreenOn: true }).catch(() => {})
  const { value } = await Taro.getScreenBrightness().catch(() => ({ value: 0.5 }))
  if (before === undefined) return // restored meanwhile
  before = value
  Taro.setScreenBrightness({ value: 1 }).catch(() => {})
}

/** On Android -1 returns control to the system; other phones accept only a brightness. */
export function restoreBrightness() {
  if (before === undefined) return
  const value = Taro.getDeviceInfo().platform === 'android' ? -1 : before
  Taro.setScreenBrightness({ value }).catch(() => {})
  Taro.setKeepScreenOn({ keepScreenOn: false }).catch(() => {})
  before = undefined
}
