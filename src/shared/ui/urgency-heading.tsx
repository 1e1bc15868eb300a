import { Text, View } from '@tarojs/components'
import { deadlinesText } from '@/shared/deadlines.text'
import type { Urgency } from '@/shared/lib/urgency'
import { aria } from './aria'
import { Icon } from './icon'
import { useWords } from './shell'
import './due.scss'

/** The heading of a group of deadlines. Overdue is marked by an icon and words, not by colour alone. */
export function UrgencyHeading({ urgency, more }: { urgency: Urgency; more: string }) {
  const text = useWords(deadlinesText)
  const late = urgency === 'overdue'
  return (
    <View className='section__head'>
      <View className={late ? 'due-head is-overdue' : 'due-head'}>
        {late && <Icon name='alert' />}
        <Text className='section__title' {...aria({ role: 'heading' })}>
          {text.urgency[urgency]}
        </Text>
      </View>
      <Text className='cap num'>{more}</Text>
    </View>
  )
}
