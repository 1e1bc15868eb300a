import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { useWords } from '@/shared/ui/shell'
import { dimensions, type FilterResult, type Dimension, type Filter } from '../filter.model'
import { outletsText } from '../outlets.text'
import './nothing-found.scss'

interface Props {
  filter: Filter
  choice: FilterResult
  where: string
  /** The label of a filter value. */
  wordsOf: (dimension: Dimension) => string
  onDrop: (dimension: Dimension) => void
  onClear: () => void
}

/** Suggests filters to drop, with the number of results of each. */
export function NothingFound({ filter, choice, where, wordsOf, onDrop, onClear }: Props) {
  const text = useWords(outletsText)
  const active = dimensions.filter((dimension) => filter[dimension])
  const onlyFavourites = active.length === 1 && active[0] === 'favourites'
  const droppable = active.filter((dimension) => choice.without[dimension] > 0)
  const criteria = active.filter((dimension) => dimension !== 'district').map(wordsOf)
  return (
    <View className='nothing-found'>
      <EmptyView
        icon='outlet'
        title={onlyFavourites ? text.noFavourites : text.nothing(where, criteria)}
        text={onlyFavourites ? text.noFavouritesNext : text.nothingNext}
      >
        {droppable.map((dimension) => (
          <Button
            key={dimension}
            look='second'
            words={text.dropOne(wordsOf(dimension), choice.without[dimension])}
            onTap={() => onDrop(dimension)}
          />
        ))}
        {droppable.length === 0 && <Button look='second' words={text.clear} onTap={onClear} />}
      </EmptyView>
    </View>
  )
}
