import { Text, View } from '@tarojs/components'
import type { Level } from '@/contract/ratings/ratings.schema'
import { ratingText } from '@/shared/rating.text'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import './level-rows.scss'

interface Props {
  /** Undefined until chosen; never preselected. */
  chosen: Level | undefined
  label: string
  onChoose: (level: Level) => void
}

/** In the order of 国办发〔2019〕51号. */
const levels: Level[] = [5, 4, 3, 2, 1]

export function LevelRows({ chosen, label, onChoose }: Props) {
  const { level: words } = useWords(ratingText)
  return (
    <View className='card section' {...aria({ role: 'radiogroup', label })}>
      {levels.map((level) => (
        <Tap
          key={level}
          className={`level level--${level}${level === chosen ? ' is-on' : ''}`}
          role='radio'
          checked={level === chosen}
          label={words(level)}
          onTap={() => onChoose(level)}
        >
          <View className='level__bars' />
          <Text className='level__text'>{words(level)}</Text>
          <View className='level__box' />
        </Tap>
      ))}
    </View>
  )
}
