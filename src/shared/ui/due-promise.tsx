import { Text, View } from '@tarojs/components'
import { clockAt } from '@/contract/facts/working-days.rules'
import { countedWords, dueWords } from '@/contract/shared/due-words.rules'
import { clockStartDay, type Period } from '@/contract/shared/due.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { workingTimeWords } from '@/contract/shared/working-time-words.rules'
import { capitalised } from '@/shared/lib/capitalised'
import { Icon } from './icon'
import { useShell } from './shell'
import './due-promise.scss'

interface Props {
  period: Period
  now: EpochMs
  /** What is done by then: 答复. */
  what: string
  /** For a period that has not begun: when it does. Replaces the working time left. */
  note?: string
}

/** A due time: day and hour first, then from when it counts, once, and once it counts, the working time left. */
export function DuePromise({ period, now, what, note }: Props) {
  const { language } = useShell()
  const isLate = Date.parse(period.dueAt) <= now
  const hasBegun = clockStartDay(Date.parse(period.dueFrom)) <= clockAt(now).day
  return (
    <View className={isLate ? 'promise is-late' : 'promise'}>
      <Icon name={isLate ? 'alert' : 'clock'} />
      <View>
        <Text className='promise__when num'>
          {capitalised(dueWords(period.dueAt, now, language, what))}
        </Text>
        <Text className='promise__from num'>
          {capitalised(countedWords(period, now, language))}
        </Text>
        {(note ?? hasBegun) && (
          <Text className='promise__from num'>
            {note ?? capitalised(workingTimeWords(period.dueAt, now, language))}
          </Text>
        )}
      </View>
    </View>
  )
}
