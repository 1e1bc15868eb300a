import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { momentWords } from '@/shared/lib/moments'
import { useShell, useWords } from '@/shared/ui/shell'
import { enrollmentText } from '../enrollment.text'
import { clockOf, minutesWords } from '../offer.model'
import './offer-clock.scss'

interface Props {
  offeredAt: string
  until: string
  /** Milliseconds since 1970. */
  now: number
}

/** How long a seat is held, and how much of that is over. */
export function OfferClock({ offeredAt, until, now }: Props) {
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const { minutes, gone } = clockOf({ offeredAt, until }, now)
  return (
    <View className='due num'>
      <Text className='due__left'>{text.left(minutesWords(minutes, language))}</Text>
      <View className='due__bar'>
        <View className='due__gone' style={{ '--gone': `${gone}%` } as CSSProperties} />
      </View>
      <View className='due__ends'>
        <Text>{text.told(momentWords(offeredAt, now, language))}</Text>
        <Text>{text.ends(momentWords(until, now, language))}</Text>
      </View>
    </View>
  )
}
