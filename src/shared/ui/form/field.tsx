import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import './form.scss'

export interface FieldProps {
  label: string
  /** Why it is asked, or what it should look like. */
  hint?: string
  /** What is wrong with what was typed, and how to mend it. */
  problem?: string | undefined
  /** Said beside the label: 选填. */
  aside?: string
}

/** A question of a form, and whatever answers it. */
export function Field({
  label,
  hint,
  problem,
  aside,
  children,
}: FieldProps & { children: ReactNode }) {
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
    </View>
  )
}
