import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { momentWords } from '@/shared/lib/moments'
import { aria } from '@/shared/ui/aria'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { dueClockAt, type DueClock } from '../progress.model'
import { progressText, type ProgressText } from '../progress.text'
import './due-card.scss'

interface Props {
  consultation: Consultation
  now: EpochMs
}

/** Hours for a deadline of today or tomorrow, otherwise days. */
const leftWords = (text: ProgressText, { late, days, hours, minutes }: DueClock) =>
  late ? text.late : days > 1 ? text.daysLeft(days) : text.timeLeft(hours, minutes)

/** The deadline, and what happens when it is missed. */
export function DueCard({ consultation, now }: Props) {
  const text = useWords(progressText)
  const { language } = useShell()
  const { status, dueFrom, dueAt, complex, dueUnsure } = consultation
  const clock = dueClockAt(consultation, now)
  if (status === 'asked_back') return <Notice look='warn' icon='clock' words={text.stopped} />
  if (!clock || !dueAt) return null
  const when = (moment: string) => momentWords(moment, now, language)
  return (
    <View className={clock.late ? 'card due is-late' : 'card due'}>
      <View className='due__row'>
        <View>
          {!clock.late && <Text className='cap'>{text.left}</Text>}
          <Text className='due__left num'>{leftWords(text, clock)}</Text>
        </View>
        {!clock.late && <Tag look='ok'>{text.inTime}</Tag>}
      </View>
      <View className='due__bar' {...aria({ hidden: true })}>
        <View
          className='due__gone'
          style={{ '--gone': `${clock.late ? 100 : clock.gone}%` } as CSSProperties}
        />
      </View>
      <View className='due__ends num'>
        <Text>{text.askedAt(when(dueFrom))}</Text>
        <Text>{text.dueAt(when(dueAt))}</Text>
      </View>
      <Text className='cap due__note'>{clock.late ? text.lateNote : text.workingTime}</Text>
      {complex && <Text className='cap due__note'>{text.complex(complex)}</Text>}
      {dueUnsure && <Text className='cap due__note'>{text.unsure}</Text>}
    </View>
  )
}
