import { Input, View } from '@tarojs/components'
import { Icon } from '../icon'
import { nativeLabel } from './native-label'
import { useNativeValue } from './use-native-field'
import './filter-field.scss'

interface Props {
  /** Placeholder, also for screen readers. */
  label: string
  value: string
  onInput: (value: string) => void
}

/** Filters the list below it while typing. */
export function FilterField({ label, value, onInput }: Props) {
  const { key, ...native } = useNativeValue({ value, onChange: onInput })
  return (
    <View className='search-field'>
      <Icon name='search' />
      <Input
        key={key}
        className='search-field__text find-field'
        placeholder={label}
        placeholderClass='field__placeholder'
        ariaLabel={label}
        {...nativeLabel(label)}
        maxlength={-1}
        {...native}
      />
    </View>
  )
}
