import { createElement } from 'react'
import type { SelectProps } from './select.types'
import './form.scss'

/** The browser's native select, which supports a keyboard. */
export const Select = ({ label, options, value, onChange }: SelectProps) =>
  createElement(
    'select',
    {
      value,
      className: 'field__input field__pick',
      'aria-label': label,
      onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    },
    options.map((option) =>
      createElement('option', { key: option.value, value: option.value }, option.words),
    ),
  )
