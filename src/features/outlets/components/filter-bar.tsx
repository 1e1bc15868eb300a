import { ScrollView, Text, View } from '@tarojs/components'
import { Chip } from '@/shared/ui/chip'
import { Icon } from '@/shared/ui/icon'
import { SearchField } from '@/shared/ui/search-field'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { yes, type Choice, type Filter } from '../filter.model'
import { choosers, type Chooser } from '../options.model'
import { outletsText } from '../outlets.text'
import './filter-bar.scss'

type Switch = 'openNow' | 'callable' | 'favourites'

const switches: Switch[] = ['openNow', 'callable', 'favourites']

interface Props {
  filter: Filter
  counts: Choice['counts']
  /** The chosen value, in words. */
  chosen: (dimension: Chooser) => string | undefined
  full: boolean
  onSearch: () => void
  onToggleFull: () => void
  onChoose: (dimension: Chooser) => void
  onWish: (change: Filter) => void
}

/** Search field and filters, drawn over the map. */
export function FilterBar(props: Props) {
  const { filter, counts, chosen, full, onSearch, onToggleFull, onChoose, onWish } = props
  const text = useWords(outletsText)
  const { elder } = useShell()
  return (
    <View className='outlets__top'>
      <View className='outlets__search'>
        <SearchField words={elder ? text.searchShort : text.search} onTap={onSearch} />
        <Tap className='outlets__toggle' onTap={onToggleFull}>
          <Icon name={full ? 'pin' : 'list'} />
          <Text>{full ? text.map : text.list}</Text>
        </Tap>
      </View>
      <ScrollView scrollX className='outlets__chips'>
        {choosers.map((dimension) => (
          <Chip
            key={dimension}
            opens
            on={filter[dimension] !== undefined}
            words={chosen(dimension) ?? text.filter[dimension]}
            onTap={() => onChoose(dimension)}
          />
        ))}
        {switches.map((dimension) => (
          <Chip
            key={dimension}
            on={filter[dimension] === true}
            words={`${text.filter[dimension]} ${counts[dimension].get(yes) ?? 0}`}
            onTap={() => onWish({ [dimension]: filter[dimension] ? undefined : true })}
          />
        ))}
      </ScrollView>
    </View>
  )
}
