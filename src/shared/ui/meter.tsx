import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { aria } from './aria'
import './meter.scss'

interface Props {
  /** Of the whole, in percent. */
  share: number
  /** Full is also hatched: never colour alone. */
  full?: boolean
}

/** How much of it; the number stands in words beside it. */
export const Meter = ({ share, full = false }: Props) => (
  <View className={full ? 'meter meter--full' : 'meter'} {...aria({ hidden: true })}>
    <View className='meter__fill' style={{ '--share': `${share}%` } as CSSProperties} />
  </View>
)
