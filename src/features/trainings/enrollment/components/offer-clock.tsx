import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import { momentWords } from '@/shared/lib/moments'
import { useShell, useWords } from '@/shared/ui/shell'
import { enrollmentText } from '../enrollment.text'
import { offerClock, formatMinutes } from '../offer.model'
import './offer-clock.scss'

interface Props {
  offeredAt: string
  until: string
  now: EpochMs
}

/** The time left to accept an offer. */
export function OfferClock({ offeredAt, until, now }: Props) {
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const { minutes, elapsed, skipsNight } = offerClock({ offeredAt, until }, now)
  return (
    <View className='due num'>
      <Text className='due__left'>{text.left(formatMinutes(minutes, language))}</Text>
      <View className='due__bar'>
        <View className='due__gone' style={{ '--gone': `${elapsed}%` } as CSSProperties} />
      </View>
      <View className='due__ends'>
        <Text>{text.offeredAt(momentWords(offeredAt, now, language))}</Text>
        <Text>{text.ends(momentWords(until, now, language))}</Text>
      </View>
      {skipsNight && <Text className='due__night'>{text.noNights}</Text>}
    </View>
  )
}
