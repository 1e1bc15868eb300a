import { Textarea } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '@/shared/ui/form/field'
import { named } from '@/shared/ui/form/named'

interface Props {
  label: string
  placeholder: string
  problem?: string | undefined
  maxLength: number
  value: string
  onChange: (value: string) => void
}

/**
 * Many words. A phone's field is told what it begins with and nothing more: else each key would send the
 * whole text back to the screen it came from. A browser's has nothing to send, and wants to be told.
 */
export function WordsField({ label, placeholder, problem, maxLength, value, onChange }: Props) {
  const [first] = useState(value)
  return (
    <Field label={label} problem={problem}>
      <Textarea
        className={`field__input field__input--long${problem ? ' is-wrong' : ''}`}
        value={process.env.TARO_ENV === 'h5' ? value : first}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='field__placeholder'
        ariaLabel={label}
        {...named(label)}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  )
}
