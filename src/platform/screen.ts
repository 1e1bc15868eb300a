import Taro from '@tarojs/taro'

/** How bright it was before; undefined while nothing is shown to another phone. */
let before: number | undefined

/** Lights the screen up and keeps it on, for something that another phone is to read. */
export async function brighten() {
  if (before !== undefined) return
  before = 0.5
  Taro.setKeepScreenOn({ keepScreenOn: true }).catch(() => {})
  const { value } = await Taro.getScreenBrightness().catch(() => ({ value: 0.5 }))
  if (before === undefined) return // it is over already
  before = value
  Taro.setScreenBrightness({ value: 1 }).catch(() => {})
}

/** As it was. Android is told to decide by itself again; other phones take only a brightness. */
export function dim() {
  if (before === undefined) return
  const value = Taro.getDeviceInfo().platform === 'android' ? -1 : before
  Taro.setScreenBrightness({ value }).catch(() => {})
  Taro.setKeepScreenOn({ keepScreenOn: false }).catch(() => {})
  before = undefined
}
