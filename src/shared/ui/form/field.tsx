import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { formFieldsText } from '@/shared/form-fields.text'
import { aria } from '../aria'
import { useWords } from '../shell'
import './form.scss'

export interface FieldProps {
  label: string
  /** The reason for the question, or the expected format. */
  hint?: string
  /** A validation error and how to correct it. Replaces the hint. */
  problem?: string | undefined
  /** Marks the field as optional, next to its label. */
  optional?: boolean
  /** Another remark next to the label, such as 可多选. */
  aside?: string
}

interface Props extends FieldProps {
  /** How much more can be written. Hidden while there is a problem. */
  left?: string
  children: ReactNode
}

/** A label with its input, hint and validation error. */
export function Field({ label, hint, problem, optional, aside, left, children }: Props) {
  const text = useWords(formFieldsText)
  const remark = optional ? text.optional : aside
  return (
    <View className='field'>
      <View className='field__label'>
        <Text>{label}</Text>
        {remark && <Text className='field__aside'>{remark}</Text>}
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
