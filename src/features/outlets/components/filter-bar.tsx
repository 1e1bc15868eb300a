import { ScrollView, Text, View } from '@tarojs/components'
import { Chip } from '@/shared/ui/chip'
import { Icon } from '@/shared/ui/icon'
import { SearchField } from '@/shared/ui/search-field'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { yesOption, type Dimension, type FilterResult, type Filter } from '../filter.model'
import type { ChoiceDimension } from '../options.model'
import { outletsText } from '../outlets.text'
import './filter-bar.scss'

const switches = ['books', 'queues', 'openNow', 'callable', 'favourites'] as const
type Switch = (typeof switches)[number]
const isSwitch = (dimension: Dimension): dimension is Switch =>
  switches.some((name) => name === dimension)

/** In the order of the screen: where, what can be done before going there, then the rest. */
const chips: (ChoiceDimension | Switch)[] = [
  'district',
  'books',
  'service',
  'queues',
  'kind',
  'ipType',
  'openNow',
  'callable',
  'favourites',
]

interface Props {
  filter: Filter
  counts: FilterResult['counts']
  /** The chosen value, in words. */
  chosen: (dimension: ChoiceDimension) => string | undefined
  listOnly: boolean
  onSearch: () => void
  onToggleListOnly: () => void
  onChoose: (dimension: ChoiceDimension) => void
  onFilter: (change: Filter) => void
}

/** Search field and filters, drawn over the map. */
export function FilterBar(props: Props) {
  const { filter, counts, chosen, listOnly, onSearch, onToggleListOnly, onChoose, onFilter } = props
  const text = useWords(outletsText)
  const { elder } = useShell()
  return (
    <View className='outlets__top'>
      <View className='outlets__search'>
        <SearchField words={elder ? text.searchShort : text.search} onTap={onSearch} />
        <Tap className='outlets__toggle' onTap={onToggleListOnly}>
          <Icon name={listOnly ? 'pin' : 'list'} />
          <Text>{listOnly ? text.map : text.list}</Text>
        </Tap>
      </View>
      <ScrollView scrollX className='outlets__chips'>
        {chips.map((dimension) =>
          isSwitch(dimension) ? (
            <Chip
              key={dimension}
              on={filter[dimension] === true}
              words={`${text.filter[dimension]} ${counts[dimension].get(yesOption) ?? 0}`}
              onTap={() => onFilter({ [dimension]: filter[dimension] ? undefined : true })}
            />
          ) : (
            <Chip
              key={dimension}
              opens
              on={filter[dimension] !== undefined}
              words={chosen(dimension) ?? text.filter[dimension]}
              onTap={() => onChoose(dimension)}
            />
          ),
        )}
      </ScrollView>
    </View>
  )
}
