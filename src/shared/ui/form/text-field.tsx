import { Input, Textarea } from '@tarojs/components'
import { Field, type FieldProps } from './field'
import { nativeLabel } from './native-label'

interface Props extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** The keyboard. */
  type?: 'text' | 'number'
  maxLength?: number
  placeholder?: string
}

const inputClass = (problem: string | undefined, more = '') =>
  `field__input${problem ? ' is-wrong' : ''}${more}`

/** A field of one line. */
export function TextField({ value, onChange, type = 'text', maxLength = 80, ...field }: Props) {
  const { placeholder = '', ...question } = field
  return (
    <Field {...question}>
      <Input
        className={inputClass(field.problem)}
        value={value}
        type={type}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='field__placeholder'
        ariaLabel={field.label}
        {...nativeLabel(field.label)}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  )
}

/** A field of several lines. */
export function LongField({ value, onChange, maxLength = 1000, ...field }: Props) {
  const { placeholder = '', ...question } = field
  return (
    <Field {...question}>
      <Textarea
        className={inputClass(field.problem, ' field__input--long')}
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass='field__placeholder'
        ariaLabel={field.label}
        {...nativeLabel(field.label)}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  )
}
