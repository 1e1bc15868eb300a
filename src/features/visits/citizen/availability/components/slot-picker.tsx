import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockAt } from '@/contract/facts/working-days.rules'
import { spanWords, weekdayWords } from '@/shared/lib/moments'
import { dayWords } from '@/shared/lib/time'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { BookableDay, BookableTime } from '../slots.model'
import { availabilityText } from '../availability.text'
import './slot-picker.scss'

interface Props {
  days: BookableDay[]
  /** Milliseconds since 1970. */
  now: number
  /** The time one has: it is there, and nothing happens. */
  chosen?: string | undefined
  onChoose: (time: BookableTime) => void
}

/** The days that can be booked, and the times of one of them. */
export function SlotPicker({ days, now, chosen, onChoose }: Props) {
  const [asked, ask] = useState<string>()
  const text = useWords(availabilityText)
  const { language } = useShell()
  const today = clockAt(now).day
  const shown =
    days.find(({ day }) => day === asked) ?? days.find(({ free }) => free > 0) ?? days[0]
  const wordsOf = ({ day, free }: BookableDay) => {
    const date = day === today ? text.today : dayWords(day, language)
    const weekday = weekdayWords(day, language).slice(0, 3)
    return [date, weekday, ...(free > 0 ? [] : [text.full])].join(' ')
  }
  return (
    <View>
      <Chips>
        {days.map((one) => (
          <Chip key={one.day} on={one === shown} words={wordsOf(one)} onTap={() => ask(one.day)} />
        ))}
      </Chips>
      {shown && <TimeGrid times={shown.times} {...{ chosen, onChoose }} />}
      {shown?.free === 0 && <Text className='cap slots__note'>{text.dayFull}</Text>}
    </View>
  )
}

type TimesProps = Pick<Props, 'chosen' | 'onChoose'> & { times: BookableTime[] }

/** Times side by side, each with what is left, in words. */
export function TimeGrid({ times, chosen, onChoose }: TimesProps) {
  const text = useWords(availabilityText)
  const { language } = useShell()
  return (
    <View className='slots num'>
      {times.map((time) => {
        const span = spanWords(time.startsAt, time.endsAt, language)
        const isOwn = time.startsAt === chosen
        const left = isOwn ? text.yours : time.free > 0 ? text.free(time.free) : text.full
        const inside = (
          <>
            <Text className='slots__span'>{span}</Text>
            <Text className='slots__left'>{left}</Text>
          </>
        )
        if (isOwn || time.free === 0)
          return (
            <View
              key={time.startsAt}
              className={`slots__time ${isOwn ? 'is-on' : 'slots__time--full'}`}
            >
              {inside}
            </View>
          )
        return (
          <Tap
            key={time.startsAt}
            className='slots__time'
            label={`${span} ${left}`}
            onTap={() => onChoose(time)}
          >
            {inside}
          </Tap>
        )
      })}
    </View>
  )
}
