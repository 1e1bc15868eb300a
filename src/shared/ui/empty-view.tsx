import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Icon, type IconName } from './icon'

interface Props {
  icon: IconName
  title: string
  text?: string
  /** A second paragraph. */
  more?: string | false
  /** Buttons for what to do next. */
  children?: ReactNode
  role?: 'alert' | 'status'
}

/** An empty or failed state: the reason, and what to do next. */
export function EmptyView({ icon, title, text, more, children, role = 'status' }: Props) {
  return (
    <View className='card remote-view' {...aria({ role })}>
      <View className='remote-view__icon'>
        <Icon name={icon} />
      </View>
      <Text className='remote-view__title'>{title}</Text>
      {text && <Text className='remote-view__text'>{text}</Text>}
      {more && <Text className='remote-view__text'>{more}</Text>}
      {children && <View className='remote-view__acts'>{children}</View>}
    </View>
  )
}
