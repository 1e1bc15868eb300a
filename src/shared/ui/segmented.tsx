import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { Tap } from './tap'
import './segmented.scss'

interface Props<T extends string> {
  items: { value: T; words: string }[]
  chosen: T
  onChoose: (value: T) => void
}

/** A switch between two or three views of a page. */
export const Segmented = <T extends string>({ items, chosen, onChoose }: Props<T>) => (
  <View className='segmented' {...aria({ role: 'tablist' })}>
    {items.map(({ value, words }) => (
      <Tap
        key={value}
        className={value === chosen ? 'segmented__item is-on' : 'segmented__item'}
        role='tab'
        selected={value === chosen}
        onTap={() => onChoose(value)}
      >
        <Text>{words}</Text>
      </Tap>
    ))}
  </View>
)
