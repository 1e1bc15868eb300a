import { ScrollView, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { sharedText } from '@/shared/shared.text'
import { aria } from './aria'
import { Icon } from './icon'
import { useWords } from './shell'
import { Tap } from './tap'

export interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
}

export function SheetBody({ title, onClose, children }: Omit<SheetProps, 'open'>) {
  const text = useWords(sharedText)
  return (
    <View className='sheet' {...aria({ role: 'dialog', label: title })}>
      <View className='sheet__grab' />
      <View className='sheet__head'>
        <Text className='sheet__title'>{title}</Text>
        <Tap className='sheet__close' label={text.close} onTap={onClose}>
          <Icon name='close' />
        </Tap>
      </View>
      <ScrollView scrollY className='sheet__body'>
        {children}
      </ScrollView>
    </View>
  )
}
