import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { aria } from '@/shared/ui/aria'
import { DuePromise } from '@/shared/ui/due-promise'
import { useWords } from '@/shared/ui/shell'
import { elapsedShare, isOverdue } from '../progress.model'
import { progressText } from '../progress.text'
import './due-card.scss'

interface Props {
  consultation: Consultation
  now: EpochMs
}

/** The deadline, and what happens when it is missed. */
export function DueCard({ consultation, now }: Props) {
  const text = useWords(progressText)
  const { dueAt, complex } = consultation
  if (!dueAt) return null
  const period = { ...consultation, dueAt }
  const late = isOverdue(period, now)
  return (
    <View className={late ? 'card due is-late' : 'card due'}>
      <DuePromise period={period} now={now} what={text.answers} />
      <View className='due__bar' {...aria({ hidden: true })}>
        <View
          className='due__gone'
          style={{ '--gone': `${elapsedShare(period, now)}%` } as CSSProperties}
        />
      </View>
      <Text className='cap due__note'>{late ? text.lateNote : text.pressed}</Text>
      {complex && <Text className='cap due__note'>{text.complex(complex)}</Text>}
    </View>
  )
}
