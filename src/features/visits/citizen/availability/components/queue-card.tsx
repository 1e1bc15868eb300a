import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { QueueState } from '@/contract/visits/visits.schema'
import { momentWords, timeOf } from '@/contract/shared/moment-words.rules'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { availabilityText } from '../availability.text'
import { givesNumbers } from '../wait.model'
import './queue-card.scss'

interface Props {
  queue: QueueState
  now: EpochMs
  readAt: EpochMs | undefined
  /** 现在不开放，明天 9:00 开. Empty: the hours do not tell. */
  opens: string
}

/** People waiting, the estimated wait, and the outlet's note about it. */
export function QueueCard({ queue, readAt, opens, now }: Props) {
  const { closesAt, waiting, wait, calling, delay } = queue
  const text = useWords(availabilityText)
  const asOf = readAt ? text.readAt(timeOf(new Date(readAt).toISOString())) : ''
  return (
    <Section title={text.queue} more={asOf}>
      {givesNumbers(queue, now) ? (
        <View className='card pad num'>
          <Text className='queue-card__waiting'>{text.waiting(waiting)}</Text>
          <Text className='queue-card__wait'>
            {wait === undefined ? text.noWait : text.wait(wait)}
          </Text>
          {closesAt && <Text className='cap'>{text.closesAt(timeOf(closesAt))}</Text>}
          {calling !== undefined && <Text className='cap'>{text.calling(calling)}</Text>}
        </View>
      ) : (
        <Notice look='plain' icon='clock' words={opens ? text.closedUntil(opens) : text.closed} />
      )}
      <DelayNotice delay={delay} now={now} />
    </Section>
  )
}

/** The outlet's note about a longer wait, with its time. */
export function DelayNotice({ delay, now }: { delay: QueueState['delay']; now: EpochMs }) {
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
