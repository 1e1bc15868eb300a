import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import { deadlinesText } from '@/shared/deadlines.text'
import { momentWords } from '@/shared/lib/moments'
import { timeLeft, timeLeftWords } from '@/shared/lib/time-left'
import { urgencyOf } from '@/shared/lib/urgency'
import { Icon } from './icon'
import { useShell, useWords } from './shell'
import './due.scss'

interface Props {
  /** ISO 8601. */
  dueAt: string
  /** The deadline may change, because the holidays are not announced yet. */
  unsure: boolean
  now: EpochMs
}

const looks = { overdue: ' is-overdue', today: ' is-soon', later: '', waiting: '' }

/** The time left and the deadline. Overdue is marked by an icon and words, not by colour alone. */
export function TimeRemaining({ dueAt, unsure, now }: Props) {
  const text = useWords(deadlinesText)
  const { language } = useShell()
  const left = timeLeft(dueAt, now)
  return (
    <View className={`due-in num${looks[urgencyOf(dueAt, now)]}`}>
      <View className='due-in__left'>
        {left.late && <Icon name='alert' />}
        <Text>{timeLeftWords(left, language)}</Text>
      </View>
      <Text className='due-in__at'>{text.due(momentWords(dueAt, now, language))}</Text>
      {unsure && <Text className='due-in__at'>{text.unsure}</Text>}
    </View>
  )
}
