import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './chips.scss'

/** Chips in one line that scrolls horizontally. */
export const Chips = ({ children }: { children: ReactNode }) => (
  <ScrollView scrollX className='chips-line'>
    <View className='chips-line__chips'>{children}</View>
  </ScrollView>
)
