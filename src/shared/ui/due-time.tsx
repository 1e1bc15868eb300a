import { Text, View } from '@tarojs/components'
import { dueWords, unsureWords } from '@/contract/shared/due-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { workingTimeWords } from '@/contract/shared/working-time-words.rules'
import { capitalised } from '@/shared/lib/capitalised'
import { urgencyOf } from '@/shared/lib/urgency'
import { Icon } from './icon'
import { useShell } from './shell'
import './due.scss'

interface Props {
  /** ISO 8601. */
  dueAt: string
  /** The deadline may change, because the holidays are not announced yet. */
  unsure: boolean
  now: EpochMs
}

const looks = { overdue: ' is-overdue', today: ' is-soon', later: '', waiting: '' }

/** The due time and the working time left. Overdue is marked by an icon and words, not by colour alone. */
export function DueTime({ dueAt, unsure, now }: Props) {
  const { language } = useShell()
  const urgency = urgencyOf(dueAt, now)
  return (
    <View className={`due-in num${looks[urgency]}`}>
      <View className='due-in__when'>
        {urgency === 'overdue' && <Icon name='alert' />}
        <Text>{capitalised(dueWords(dueAt, now, language))}</Text>
      </View>
      <Text className='due-in__left'>{workingTimeWords(dueAt, now, language)}</Text>
      {unsure && <Text className='due-in__left'>{unsureWords[language]}</Text>}
    </View>
  )
}
