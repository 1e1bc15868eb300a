import { Text, View } from '@tarojs/components'
import { Icon } from './icon'
import './rail.scss'

export interface RailStep {
  title: string
  note: string
  /** What is done has a tick, what is now a ring. */
  state: 'done' | 'now' | 'next'
}

/** What happened, what is now, and what comes: a line with nodes. */
export const Rail = ({ steps }: { steps: RailStep[] }) => (
  <View className='moments-rail'>
    {steps.map(({ title, note, state }, nth) => (
      <View
        key={title}
        className={`moments-rail__step is-${state}${nth === steps.length - 1 ? ' is-last' : ''}`}
      >
        <View className='moments-rail__node'>{state === 'done' && <Icon name='check' />}</View>
        <Text className='moments-rail__title'>{title}</Text>
        <Text className='moments-rail__note num'>{note}</Text>
      </View>
    ))}
  </View>
)
