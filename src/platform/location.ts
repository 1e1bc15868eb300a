import Taro from '@tarojs/taro'
import type { Point } from '@/contract/facts/places.schema'
import { withPermission } from './permission'

/** The citizen's position in GCJ-02, accurate to a few kilometres; undefined if refused or unknown. */
export const fuzzyPosition = () =>
  withPermission('scope.userFuzzyLocation', async (): Promise<Point> => {
    const { longitude, latitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return [longitude, latitude]
  })

interface Place {
  name: string
  address: string
  at: Point
}

/** Opens WeChat's map at the place; it offers navigation. */
export function navigateTo({ name, address, at: [longitude, latitude] }: Place) {
  Taro.openLocation({ name, address, longitude, latitude, scale: 16 }).catch(() => {})
}
