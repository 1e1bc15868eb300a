import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import type { Figures, Level } from '@/contract/ratings/ratings.schema'
import { ratingText } from '@/shared/rating.text'
import { Meter } from '@/shared/ui/meter'
import { useWords } from '@/shared/ui/shell'
import './levels-chart.scss'

const levels: Level[] = [5, 4, 3, 2, 1]

/** The longest bar is the largest count. */
export function LevelsChart({ levels: counts }: Pick<Figures, 'levels'>) {
  const { level: words } = useWords(ratingText)
  const largest = Math.max(1, ...counts)
  return (
    <View className='chart'>
      {levels.map((level) => {
        const count = counts[level - 1]!
        return (
          <Fragment key={level}>
            <Text>{words(level)}</Text>
            <Meter share={(count / largest) * 100} />
            <Text className='num'>{count}</Text>
          </Fragment>
        )
      })}
    </View>
  )
}
