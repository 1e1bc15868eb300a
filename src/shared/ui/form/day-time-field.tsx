import { View } from '@tarojs/components'
import type { DayTime } from '@/shared/lib/day-time'
import { Field, type FieldProps } from './field'
import { Picker } from './picker'

interface Props extends FieldProps {
  value: DayTime
  /** Labels of the pickers; `nothing` is shown while no value is chosen. */
  words: { day: string; time: string; nothing: string }
  onChange: (value: DayTime) => void
}

/** A day and a time in Shanghai, in whatever time zone the phone is. */
export function DayTimeField({ value, words, onChange, ...field }: Props) {
  const common = { nothing: words.nothing, wrong: !!field.problem }
  return (
    <Field {...field}>
      <View className='field__row'>
        <Picker
          mode='date'
          value={value.day}
          label={`${field.label} ${words.day}`}
          {...common}
          onChange={(day) => onChange({ ...value, day })}
        />
        <Picker
          mode='time'
          value={value.time}
          label={`${field.label} ${words.time}`}
          {...common}
          onChange={(time) => onChange({ ...value, time })}
        />
      </View>
    </Field>
  )
}
