import { Input, View } from '@tarojs/components'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { named } from '@/shared/ui/form/named'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import type { RosterFilter, RosterWish } from '../roster.model'
import { rosterText } from '../roster.text'
import './roster-tools.scss'

interface Props {
  wish: RosterWish
  filters: { filter: RosterFilter; count: number }[]
  onWish: (change: Partial<RosterWish>) => void
}

/** Looks for people on a roster. */
export function RosterTools({ wish, filters, onWish }: Props) {
  const text = useWords(rosterText)
  return (
    <>
      <View className='search-field'>
        <Icon name='search' />
        <Input
          className='search-field__text roster-search'
          value={wish.words}
          placeholder={text.search}
          placeholderClass='field__placeholder'
          ariaLabel={text.search}
          {...named(text.search)}
          maxlength={40}
          onInput={(event) => onWish({ words: event.detail.value })}
        />
      </View>
      <Chips>
        {filters.map(({ filter, count }) => (
          <Chip
            key={filter}
            on={wish.filter === filter}
            words={`${text.filter[filter]} ${count}`}
            onTap={() => onWish({ filter })}
          />
        ))}
      </Chips>
    </>
  )
}
