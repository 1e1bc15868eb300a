import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import './timeline.scss'

export interface TimelineStep {
  /** Needed if titles repeat. */
  id?: string
  title: string
  note: string
  /** Content below, such as a reply. */
  below?: ReactNode
  /** Done steps have a tick, the current one a ring. */
  state: 'done' | 'now' | 'next' | 'late'
  /** Replaces the tick, such as a number of days. */
  mark?: string
}

/** Past, current and coming steps of a case, along a vertical line. */
export const Timeline = ({ steps }: { steps: TimelineStep[] }) => (
  <View className='moments-rail'>
    {steps.map(({ id, title, note, below, state, mark }, nth) => (
      <View
        key={id ?? title}
        className={`moments-rail__step is-${state}${nth === steps.length - 1 ? ' is-last' : ''}`}
      >
        <View className='moments-rail__node'>
          {mark && state !== 'now' && <Text className='moments-rail__mark num'>{mark}</Text>}
          {!mark && state === 'done' && <Icon name='check' />}
        </View>
        <Text className='moments-rail__title'>{title}</Text>
        {note && <Text className='moments-rail__note num'>{note}</Text>}
        {below}
      </View>
    ))}
  </View>
)
