import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import './form.scss'

export interface FieldProps {
  label: string
  /** The reason for the question, or the expected format. */
  hint?: string
  /** A validation error and how to correct it. Replaces the hint. */
  problem?: string | undefined
  /** A remark next to the label, such as 选填. */
  aside?: string
}

interface Props extends FieldProps {
  /** How much more can be written. Hidden while there is a problem. */
  left?: string
  children: ReactNode
}

/** A label with its input, hint and validation error. */
export function Field({ label, hint, problem, aside, left, children }: Props) {
  return (
    <View className='field'>
      <View className='field__label'>
        <Text>{label}</Text>
        {aside && <Text className='field__aside'>{aside}</Text>}
      </View>
      {children}
      {problem && (
        <Text className='field__problem' {...aria({ role: 'alert' })}>
          {problem}
        </Text>
      )}
      {hint && !problem && <Text className='field__hint'>{hint}</Text>}
      {left && !problem && <Text className='field__left num'>{left}</Text>}
    </View>
  )
}
