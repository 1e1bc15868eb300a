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
 * A field for long text. In WeChat it is uncontrolled after the first render, because otherwise each
 * keystroke would send the whole text back to the view. In a browser it is controlled.
 */
export function DraftField({ placeholder, maxLength, value, onChange, ...field }: Props) {
  const [initial] = useState(value)
  const { label, problem } = field
  return (
    <Field {...field}>
      <Textarea
        className={`field__input field__input--long${problem ? ' is-wrong' : ''}`}
        value={process.env.TARO_ENV === 'h5' ? value : initial}
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
