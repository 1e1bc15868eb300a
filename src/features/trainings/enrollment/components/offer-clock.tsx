import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import { dueWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { capitalised } from '@/shared/lib/capitalised'
import { useShell, useWords } from '@/shared/ui/shell'
import { enrollmentText } from '../enrollment.text'
import { offerClock, formatMinutes } from '../offer.model'
import './offer-clock.scss'

interface Props {
  offeredAt: string
  until: string
  now: EpochMs
}

/**
 * Until when an offer can be accepted. The hours left are given only if no night lies ahead: it would not
 * count.
 */
export function OfferClock({ offeredAt, until, now }: Props) {
  const text = useWords(enrollmentText)
  const { language } = useShell()
  const { minutes, elapsed, skipsNight } = offerClock({ offeredAt, until }, now)
  return (
    <View className='due num'>
      <Text className='due__left'>{capitalised(dueWords(until, now, language, text.confirm))}</Text>
      <View className='due__bar'>
        <View className='due__gone' style={{ '--gone': `${elapsed}%` } as CSSProperties} />
      </View>
      <View className='due__ends'>
        <Text>{text.offeredAt(momentWords(offeredAt, now, language))}</Text>
        {!skipsNight && <Text>{text.left(formatMinutes(minutes, language))}</Text>}
      </View>
      {skipsNight && <Text className='due__night'>{text.noNights}</Text>}
    </View>
  )
}
