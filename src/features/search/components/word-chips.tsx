import { Text, View } from '@tarojs/components'
import { Section } from '@/shared/ui/section'
import { Tap } from '@/shared/ui/tap'

interface Props {
  title: string
  words: string[]
  onWord: (word: string) => void
  action?: { words: string; onTap: () => void }
}

export function WordChips({ title, words, onWord, action }: Props) {
  if (words.length === 0) return null
  return (
    <Section title={title} {...(action && { more: action.words, onMore: action.onTap })}>
      <View className='chips chips--wrap'>
        {words.map((word) => (
          <Tap key={word} className='chip' onTap={() => onWord(word)}>
            <Text>{word}</Text>
          </Tap>
        ))}
      </View>
    </Section>
  )
}
