import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './plan.scss'

/** When, where, and what to bring, on one card. */
export const Plan = ({ children }: { children: ReactNode }) => (
  <View className='card section plan'>{children}</View>
)

interface RowProps {
  name: string
  main?: string | undefined
  /** Each on a line of its own. */
  notes?: string[]
  children?: ReactNode
}

export const PlanRow = ({ name, main, notes = [], children }: RowProps) => (
  <View className='plan__row'>
    <Text className='plan__name'>{name}</Text>
    <View className='plan__body'>
      {main && <Text className='plan__main num'>{main}</Text>}
      {notes.map((note) => (
        <Text key={note} className='plan__note num'>
          {note}
        </Text>
      ))}
      {children}
    </View>
  </View>
)
