import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { aria } from './aria'
import './meter.scss'

interface Props {
  /** Percent. */
  share: number
  /** Also hatched, so that colour is not the only sign. */
  full?: boolean
}

/** A bar that shows a share. Hidden from screen readers: the number is in the text next to it. */
export const Meter = ({ share, full = false }: Props) => (
  <View className={full ? 'meter meter--full' : 'meter'} {...aria({ hidden: true })}>
    <View className='meter__fill' style={{ '--share': `${share}%` } as CSSProperties} />
  </View>
)
