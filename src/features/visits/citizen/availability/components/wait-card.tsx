import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './wait-card.scss'

interface Props {
  isOpen: boolean
  /** 开放中，到 17:00: the state, and until when it lasts. */
  word: string
  more: string
  /** Each on a line of its own. */
  notes: string[]
  tags?: ReactNode
  /** What can be done now. */
  children?: ReactNode
}

/** Whether a window serves now, its hours, and how long one waits. */
export const WaitCard = ({ isOpen, word, more, notes, tags, children }: Props) => (
  <View className='card pad section wait num'>
    <View className='wait__body'>
      <Text className={isOpen ? 'wait__main wait__main--open' : 'wait__main'}>
        <Text className='strong'>{word}</Text>
        {more}
      </Text>
      {notes.map((note) => (
        <Text key={note} className='wait__note'>
          {note}
        </Text>
      ))}
      {tags}
    </View>
    {children && <View className='wait__act'>{children}</View>}
  </View>
)
