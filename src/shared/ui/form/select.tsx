import { Picker, Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon'
import type { SelectProps } from './select.types'
import './form.scss'

/** A choice of one, with WeChat's native picker. */
export function Select({ label, options, value, onChange }: SelectProps) {
  const index = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  )
  const shown = options[index]?.words ?? ''
  return (
    <Picker
      mode='selector'
      range={options.map(({ words }) => words)}
      value={index}
      className='field__pick'
      onChange={({ detail }) => {
        const chosen = options[Number(detail.value)]
        if (chosen) onChange(chosen.value)
      }}
    >
      <View className='field__input' {...aria({ role: 'button', label: `${label} ${shown}` })}>
        <Text>{shown}</Text>
        <Icon name='chevron-down' />
      </View>
    </Picker>
  )
}
