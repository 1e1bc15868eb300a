import Taro from '@tarojs/taro'
import type { Point } from '@/contract/facts/places.schema'
import { copyText } from './clipboard'
import { withPermission } from './permission'
import { wayTo, type Place } from './way-to.rules'

/** The citizen's position in GCJ-02, accurate to a few kilometres; undefined if refused or unknown. */
export const fuzzyPosition = () =>
  withPermission('scope.userFuzzyLocation', async (): Promise<Point> => {
    const { longitude, latitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return [longitude, latitude]
  })

/** What `getThere` does. WeChat's map takes a point and searches for nothing: an address is copied for a map app. */
export const wayThere = (place: Place) => wayTo(place, 'copy')

/** Leads to a place. `copied` is the toast where its address was copied. */
export function getThere(place: Place, copied: string) {
  const { name, address = '', at } = place
  if (!at) return copyText(address, copied)
  const [longitude, latitude] = at
  Taro.openLocation({ name, address, longitude, latitude, scale: 16 }).catch(() => {})
}
