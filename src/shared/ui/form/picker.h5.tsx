import { createElement } from 'react'
import type { PickerProps } from './picker.types'
import './form.scss'

/** A browser has fields of its own for this, which a keyboard can fill in. */
export const Picker = ({ mode, value, label, wrong, onChange }: PickerProps) =>
  createElement('input', {
    type: mode,
    value,
    className: `field__input field__pick num${wrong ? ' is-wrong' : ''}`,
    'aria-label': label,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  })
