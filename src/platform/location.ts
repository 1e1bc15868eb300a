import Taro from '@tarojs/taro'
import type { Point } from '@/contract/facts/places.schema'

/** Where the citizen is, roughly (some kilometres). Undefined when they refuse or the phone cannot say. */
export async function fuzzyPosition(): Promise<Point | undefined> {
  try {
    const { longitude, latitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return [longitude, latitude]
  } catch {
    return undefined
  }
}

interface Place {
  name: string
  address: string
  at: Point
}

/** Opens WeChat's map on the place, from where it navigates. */
export function navigateTo({ name, address, at: [longitude, latitude] }: Place) {
  Taro.openLocation({ name, address, longitude, latitude, scale: 16 }).catch(() => {})
}
