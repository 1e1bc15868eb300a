import { View } from '@tarojs/components'
import { Chip } from '@/shared/ui/chip'
import { Section } from '@/shared/ui/section'
import { useGrowing } from '@/shared/ui/use-growing'
import './filter-group.scss'

export interface FilterChoice {
  value: string
  words: string
  on: boolean
}

interface Props {
  title: string
  options: FilterChoice[]
  onPress: (option: FilterChoice) => void
}

/** The options of one criterion. Tapping a selected option clears it. */
export function FilterGroup({ title, options, onPress }: Props) {
  const drawn = useGrowing(options.length, 4)
  if (options.length === 0) return null
  return (
    <Section title={title}>
      <View className='chips chips--wrap wish-group'>
        {options.slice(0, drawn).map((option) => (
          <Chip
            key={option.value}
            on={option.on}
            words={option.words}
            onTap={() => onPress(option)}
          />
        ))}
      </View>
    </Section>
  )
}
