import { Input, View } from '@tarojs/components'
import { Icon } from '../icon'
import { nativeLabel } from './native-label'
import './filter-field.scss'

interface Props {
  /** What is looked for: stands in the field, and is read aloud. */
  label: string
  value: string
  onInput: (value: string) => void
}

/** Looks for something in the list below it while it is typed. */
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
