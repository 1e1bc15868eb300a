import { Text, View } from '@tarojs/components'
import { badOf, countOf } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'
import { ratingText } from '@/shared/rating.text'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { figuresText } from '../figures.text'
import { LevelsChart } from './levels-chart'

interface Props {
  /** Undefined if nobody rated it: nothing is shown. */
  figures: Figures | undefined
  onAll: () => void
}

export function FiguresSection({ figures, onAll }: Props) {
  const text = useWords(figuresText)
  const { sample } = useWords(ratingText)
  if (!figures) return null
  const { levels, orders } = figures
  return (
    <Section title={text.title} more={text.all} onMore={onAll}>
      <View className='card pad'>
        <LevelsChart levels={levels} />
        <Text className='cap chart-note num'>
          {text.year(countOf(levels), badOf(levels), orders.confirmed)}
        </Text>
        {figures.sample && (
          <View className='cell__tags'>
            <Tag look='sample'>{sample}</Tag>
          </View>
        )}
      </View>
    </Section>
  )
}
