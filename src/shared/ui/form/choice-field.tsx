import { Text, View } from '@tarojs/components'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { Field, type FieldProps } from './field'

interface Props<T extends string> extends FieldProps {
  options: { value: T; words: string }[]
  /** The selected values. */
  chosen: T[]
  /** Called for each press, also on a selected value. The caller updates `chosen`. */
  onPress: (value: T) => void
  /** Allows several values. */
  several?: boolean
}

/** A few options, all visible at once. */
export function ChoiceField<T extends string>({
  options,
  chosen,
  onPress,
  several = false,
  ...field
}: Props<T>) {
  return (
    <Field {...field}>
      <View className='field__choices'>
        {options.map(({ value, words }) => {
          const on = chosen.includes(value)
          return (
            <Tap
              key={value}
              className={on ? 'chip is-on' : 'chip'}
              role={several ? 'checkbox' : 'radio'}
              checked={on}
              onTap={() => onPress(value)}
            >
              {on && several && <Icon name='check' className='field__tick' />}
              <Text>{words}</Text>
            </Tap>
          )
        })}
      </View>
    </Field>
  )
}
