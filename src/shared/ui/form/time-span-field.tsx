import { View } from '@tarojs/components'
import type { DaySpan } from '@/shared/lib/day-time'
import { Field, type FieldProps } from './field'
import { Picker } from './picker'

interface Props extends FieldProps {
  value: DaySpan
  /** Labels of the pickers; `nothing` is shown while no value is chosen. */
  words: { day: string; from: string; until: string; nothing: string }
  onChange: (value: DaySpan) => void
}

/** A period within one day. */
export function TimeSpanField({ value, words, onChange, ...field }: Props) {
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
      </View>
      <View className='field__row'>
        {(['from', 'until'] as const).map((end) => (
          <Picker
            key={end}
            mode='time'
            value={value[end]}
            label={`${field.label} ${words[end]}`}
            {...common}
            onChange={(time) => onChange({ ...value, [end]: time })}
          />
        ))}
      </View>
    </Field>
  )
}
