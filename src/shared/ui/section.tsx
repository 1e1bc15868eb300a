import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Tap } from './tap'

interface Props {
  title: string
  /** A remark to the right of the title; with `onMore`, a link. */
  more?: string
  onMore?: () => void
  children: ReactNode
}

export function Section({ title, more, onMore, children }: Props) {
  return (
    <View className='section'>
      <View className='section__head'>
        <Text className='section__title' {...aria({ role: 'heading' })}>
          {title}
        </Text>
        {more && onMore && (
          <Tap className='section__more' role='link' onTap={onMore}>
            <Text>{more}</Text>
          </Tap>
        )}
        {more && !onMore && <Text className='cap'>{more}</Text>}
      </View>
      {children}
    </View>
  )
}
