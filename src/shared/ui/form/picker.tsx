import { Picker as NativePicker, Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon'
import type { PickerProps } from './picker.types'
import './form.scss'

/** WeChat's native picker for a day or a time. Days are shown as they are sent, without a locale. */
export const Picker = ({ mode, value, label, wrong, nothing, onChange }: PickerProps) => {
  const shown = value ? withoutZero(value) : nothing
  return (
    <NativePicker
      mode={mode}
      value={value}
      className='field__pick'
      onChange={({ detail }: { detail: { value: string } }) => onChange(detail.value)}
    >
      <View
        className={wrong ? 'field__input is-wrong' : 'field__input'}
        {...aria({ role: 'button', label: `${label} ${shown}` })}
      >
        <Text className={value ? 'num' : 'field__placeholder'}>{shown}</Text>
        <Icon name={mode === 'time' ? 'clock' : 'chevron-down'} />
      </View>
    </NativePicker>
  )
}

/** 9:30 for 09:30, as times are read everywhere; a day as it is. */
const withoutZero = (value: string) => value.replace(/^0(?=\d:)/, '')
