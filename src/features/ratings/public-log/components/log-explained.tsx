import { Text, View } from '@tarojs/components'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { publicLogText } from '../public-log.text'

/** What a check finds. */
export function LogChecks() {
  const text = useWords(publicLogText)
  return (
    <Section title={text.checks}>
      <View className='card'>
        {text.checked.map(([title, note]) => (
          <Cell key={title} title={title} note={note} />
        ))}
      </View>
    </Section>
  )
}

/** What a phone cannot check, and how the log is written. */
export function LogExplained() {
  const text = useWords(publicLogText)
  return (
    <>
      <Section title={text.limits}>
        <Paragraphs of={text.cannot} />
      </Section>
      <Section title={text.how}>
        <Paragraphs of={text.howText} />
      </Section>
    </>
  )
}

const Paragraphs = ({ of }: { of: string[] }) => (
  <>
    {of.map((words) => (
      <Text key={words} className='para'>
        {words}
      </Text>
    ))}
  </>
)
