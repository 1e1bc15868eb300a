import { View } from '@tarojs/components'
import type { DayTime } from '@/shared/lib/day-time'
import { Field, type FieldProps } from './field'
import { Picker } from './picker'

interface Props extends FieldProps {
  value: DayTime
  /** What each is called, and what is said where none is chosen. */
  words: { day: string; time: string; nothing: string }
  onChange: (value: DayTime) => void
}

/** A day and an hour, in Shanghai wherever the phone is. */
export function DayTimeField({ value, words, onChange, ...field }: Props) {
  const wrong = !!field.problem
  const { nothing } = words
  return (
    <Field {...field}>
      <View className='field__row'>
        <Picker
          mode='date'
          value={value.day}
          label={`${field.label} ${words.day}`}
          {...{ nothing, wrong }}
          onChange={(day) => onChange({ ...value, day })}
        />
        <Picker
          mode='time'
          value={value.time}
          label={`${field.label} ${words.time}`}
          {...{ nothing, wrong }}
          onChange={(time) => onChange({ ...value, time })}
        />
      </View>
    </Field>
  )
}
