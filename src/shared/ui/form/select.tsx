import { Picker, Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon'
import type { SelectProps } from './select.types'
import './form.scss'

/** One of many, on the phone's own wheel. */
export function Select({ label, options, value, onChange }: SelectProps) {
  const at = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  )
  const shown = options[at]?.words ?? ''
  return (
    <Picker
      mode='selector'
      range={options.map(({ words }) => words)}
      value={at}
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
