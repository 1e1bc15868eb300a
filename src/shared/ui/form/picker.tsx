import { Picker as NativePicker, Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon'
import type { PickerProps } from './picker.types'
import './form.scss'

/** WeChat's native picker for a day or a time. Values are shown as they are sent, without a locale. */
export const Picker = ({ mode, value, label, wrong, nothing, onChange }: PickerProps) => (
  <NativePicker
    mode={mode}
    value={value}
    className='field__pick'
    onChange={({ detail }: { detail: { value: string } }) => onChange(detail.value)}
  >
    <View
      className={wrong ? 'field__input is-wrong' : 'field__input'}
      {...aria({ role: 'button', label: `${label} ${value || nothing}` })}
    >
      <Text className={value ? 'num' : 'field__placeholder'}>{value || nothing}</Text>
      <Icon name={mode === 'time' ? 'clock' : 'chevron-down'} />
    </View>
  </NativePicker>
)
