import { Input, View } from '@tarojs/components'
import { Icon } from '../icon'
import { nativeLabel } from './native-label'
import './filter-field.scss'

interface Props {
  /** Placeholder, also for screen readers. */
  label: string
  value: string
  onInput: (value: string) => void
}

/** Filters the list below it while typing. */
export const FilterField = ({ label, value, onInput }: Props) => (
  <View className='search-field'>
    <Icon name='search' />
    <Input
      className='search-field__text find-field'
      value={value}
      placeholder={label}
      placeholderClass='field__placeholder'
      ariaLabel={label}
      {...nativeLabel(label)}
      maxlength={40}
      onInput={(event) => onInput(event.detail.value)}
    />
  </View>
)
