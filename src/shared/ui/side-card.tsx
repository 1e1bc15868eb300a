import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'

/** A card beside the column of a page on a wide screen: PageSide in shell.ts. */
export const SideCard = ({ title, children }: { title?: string; children: ReactNode }) => (
  <View className='side-card'>
    {title && (
      <Text className='side-card__title' {...aria({ role: 'heading' })}>
        {title}
      </Text>
    )}
    {children}
  </View>
)
