import { Text, View } from '@tarojs/components'
import type { QueueState } from '@/contract/visits/visits.schema'
import { momentWords, timeOf } from '@/shared/lib/moments'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { availabilityText } from '../availability.text'
import './queue-card.scss'

interface Props {
  queue: QueueState
  /** Milliseconds since 1970. */
  now: number
  readAt: number | undefined
}

/** How many wait, how long that takes, and what the outlet says about it. */
export function QueueCard({ queue, readAt, now }: Props) {
  const { open, waiting, wait, calling, delay } = queue
  const text = useWords(availabilityText)
  const read = readAt ? text.readAt(timeOf(new Date(readAt).toISOString())) : ''
  return (
    <Section title={text.queue} more={read}>
      {open ? (
        <View className='card pad num'>
          <Text className='queue-card__waiting'>{text.waiting(waiting)}</Text>
          <Text className='queue-card__wait'>
            {wait === undefined ? text.noWait : text.wait(wait)}
          </Text>
          {calling !== undefined && <Text className='cap'>{text.calling(calling)}</Text>}
        </View>
      ) : (
        <Notice look='plain' icon='clock' words={text.closed} />
      )}
      <DelayNotice delay={delay} now={now} />
    </Section>
  )
}

/** What the outlet says about waiting longer, and when it said so. */
export function DelayNotice({ delay, now }: { delay: QueueState['delay']; now: number }) {
  const text = useWords(availabilityText)
  const { language } = useShell()
  if (!delay) return null
  return (
    <View className='queue-card__delay'>
      <Notice
        look='warn'
        icon='clock'
        words={text.delay(momentWords(delay.at, now, language), delay.text)}
      />
    </View>
  )
}
