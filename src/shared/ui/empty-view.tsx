import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Icon, type IconName } from './icon'

interface Props {
  icon: IconName
  title: string
  text?: string
  /** What to do next: buttons. */
  children?: ReactNode
  role?: 'alert' | 'status'
}

/** Nothing to show, and why, and what to do. */
export function EmptyView({ icon, title, text, children, role = 'status' }: Props) {
  return (
    <View className='card remote-view' {...aria({ role })}>
      <View className='remote-view__icon'>
        <Icon name={icon} />
      </View>
      <Text className='remote-view__title'>{title}</Text>
      {text && <Text className='remote-view__text'>{text}</Text>}
      {children && <View className='remote-view__acts'>{children}</View>}
    </View>
  )
}
