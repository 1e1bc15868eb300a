import { createElement } from 'react'
import type { PickerProps } from './picker.types'
import './form.scss'

/** The browser's native date or time field, which supports a keyboard. */
export const Picker = ({ mode, value, label, wrong, onChange }: PickerProps) =>
  createElement('input', {
    type: mode,
    value,
    className: `field__input field__pick num${wrong ? ' is-wrong' : ''}`,
    'aria-label': label,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  })
