import { createElement } from 'react'
import type { SelectProps } from './select.types'
import './form.scss'

/** A browser has a list of its own, which a keyboard can choose from. */
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
