import { Textarea } from '@tarojs/components'
import { useState } from 'react'
import { Field, type FieldProps } from './field'
import { nativeLabel } from './native-label'

interface Props extends FieldProps {
  placeholder: string
  maxLength: number
  value: string
  onChange: (value: string) => void
}

/**
 * Many words. A phone's field is told what it begins with and nothing more: else each key would send the
 * whole text back to the screen it came from. A browser's has nothing to send, and wants to be told.
 */
export function DraftField({ placeholder, maxLength, value, onChange, ...field }: Props) {
  const [first] = useState(value)
  const { label, problem } = field
  return (
    <Field {...field}>
      <Textarea
        className={`field__input field__input--long${problem ? ' is-wrong' : ''}`}
        value={process.env.TARO_ENV === 'h5' ? value : first}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='field__placeholder'
        ariaLabel={label}
        {...nativeLabel(label)}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  )
}
