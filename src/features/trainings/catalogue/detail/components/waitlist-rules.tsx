import { Text, View } from '@tarojs/components'
import { settingAt } from '@/contract/facts/public-settings.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import type { WaitlistWords } from '../../seats.model'
import { trainingText } from '../training.text'

export function WaitlistRules({ show, now }: { show: WaitlistWords; now: EpochMs }) {
  const text = useWords(trainingText)
  if (show === 'none') return null
  if (show === 'line') return <Text className='cap'>{text.waitlistLine}</Text>
  const rules = text.waitlistRules(settingAt('holdOffer', now))
  return (
    <Section title={text.howWaitlist}>
      <View className='card pad'>
        {rules.map((words) => (
          <Text key={words} className='para'>
            {words}
          </Text>
        ))}
      </View>
    </Section>
  )
}
