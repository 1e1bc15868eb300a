import { Text, View } from '@tarojs/components'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import type { WaitlistWords } from '../../seats.model'
import { trainingText } from '../training.text'

export function WaitlistRules({ show }: { show: WaitlistWords }) {
  const text = useWords(trainingText)
  if (show === 'none') return null
  if (show === 'line') return <Text className='cap'>{text.waitlistLine}</Text>
  return (
    <Section title={text.howWaitlist}>
      <View className='card pad'>
        {text.waitlistRules.map((words) => (
          <Text key={words} className='para'>
            {words}
          </Text>
        ))}
      </View>
    </Section>
  )
}
