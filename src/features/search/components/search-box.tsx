import { Input, View } from '@tarojs/components'
import { useNativeValue } from '@/shared/ui/form/use-native-field'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { searchText } from '../search.text'
import './search-box.scss'

interface Props {
  query: string
  onType: (query: string) => void
  onDone: () => void
}

/** Focused from the start. */
export function SearchBox({ query, onType, onDone }: Props) {
  const text = useWords(searchText)
  const { key, ...native } = useNativeValue({ value: query, onChange: onType })
  return (
    <View className='search-field is-focus search-box'>
      <Icon name='search' />
      <Input
        className='search-box__input'
        key={key}
        {...native}
        focus
        maxlength={-1}
        confirmType='search'
        placeholder={text.placeholder}
        placeholderClass='search-box__placeholder'
        ariaLabel={text.placeholder}
        onConfirm={onDone}
      />
      {query !== '' && (
        <Tap className='search-box__clear' label={text.clear} onTap={() => onType('')}>
          <Icon name='close' />
        </Tap>
      )}
    </View>
  )
}
