import { Text, View } from '@tarojs/components'
import { Section } from '@/shared/ui/section'
import { Tap } from '@/shared/ui/tap'

interface Props {
  title: string
  words: string[]
  onWord: (word: string) => void
  /** What can be done about them all. */
  act?: { words: string; onTap: () => void }
}

/** Words that can be looked for with one tap. */
export function WordChips({ title, words, onWord, act }: Props) {
  if (words.length === 0) return null
  return (
    <Section title={title} {...(act && { more: act.words, onMore: act.onTap })}>
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
