import { Input, Textarea } from '@tarojs/components'
import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import { meantText } from '@/contract/shared/as-meant/text.rules'
import { formFieldsText } from '@/shared/form-fields.text'
import { useWords } from '../shell'
import { Field, type FieldProps } from './field'
import { nativeLabel } from './native-label'
import { useNativeValue, useOverlong } from './use-native-field'

interface Props extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** The keyboard. */
  type?: 'text' | 'number'
  /** In characters, as the contract counts them. More can be typed, so that nothing pasted is cut, but not sent. */
  maxLength?: number
  placeholder?: string
}

/** What fields of one and of several lines have in common: their question and the native field's attributes. */
function useTextField({ value, onChange, placeholder = '', ...rest }: Props, maxLength: number) {
  const { type: _type, maxLength: _maxLength, problem, ...question } = rest
  const text = useWords(formFieldsText)
  const left = maxLength - lengthOf(meantText(value))
  const { key, ...native } = useNativeValue({ value, onChange })
  const overlong = useOverlong(left < 0)
  const shown = left < 0 ? text.overlong(-left) : problem
  const attributes = {
    ...native,
    ...overlong,
    maxlength: -1,
    placeholder,
    placeholderClass: 'field__placeholder',
    ariaLabel: question.label,
    ...nativeLabel(question.label),
  }
  return { key, attributes, question: { ...question, problem: shown }, left: text.left(left) }
}

const inputClass = (problem: string | undefined, more = '') =>
  `field__input${problem ? ' is-wrong' : ''}${more}`

/** A field of one line. */
export function TextField(props: Props) {
  const { key, attributes, question } = useTextField(props, props.maxLength ?? 80)
  return (
    <Field {...question}>
      <Input
        key={key}
        className={inputClass(question.problem)}
        type={props.type ?? 'text'}
        {...attributes}
      />
    </Field>
  )
}

/** A field of several lines, which counts down. */
export function LongField(props: Props) {
  const { key, attributes, question, left } = useTextField(props, props.maxLength ?? 1000)
  return (
    <Field {...question} left={left}>
      <Textarea
        key={key}
        className={inputClass(question.problem, ' field__input--long')}
        {...attributes}
      />
    </Field>
  )
}
