import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { clockAt, daysBetween } from '@/contract/facts/working-days.rules'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import { shortWeekday, spanWords } from '@/contract/shared/moment-words.rules'
import { dayWords } from '@/contract/shared/date-words.rules'
import { Chip } from '@/shared/ui/chip'
import { Chips } from '@/shared/ui/chips'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { unannouncedYear, type BookableDay, type BookableTime } from '../slots.model'
import { availabilityText } from '../availability.text'
import './slot-picker.scss'

interface Props {
  days: BookableDay[]
  now: EpochMs
  /** Start of the citizen's own appointment: shown, but not selectable. */
  chosen?: string | undefined
  /** The day that is selected at first. Default: the first with a free time. */
  day?: IsoDay | undefined
  onChoose: (time: BookableTime) => void
}

/** Bookable days, and the times of the selected one. */
export function SlotPicker({ days, now, day, chosen, onChoose }: Props) {
  return (
    <DayPicker days={days} now={now} day={day}>
      {({ times }) => <TimeGrid times={times} chosen={chosen} onChoose={onChoose} />}
    </DayPicker>
  )
}

interface DayPickerProps extends Pick<Props, 'days' | 'now' | 'day'> {
  /** The times of the selected day. */
  children: (day: BookableDay) => ReactNode
}

export function DayPicker({ days, now, day: initial, children }: DayPickerProps) {
  const [selected, select] = useState(initial)
  const text = useWords(availabilityText)
  const { language } = useShell()
  const today = clockAt(now).day
  const shown =
    days.find(({ day }) => day === selected) ?? days.find(({ free }) => free > 0) ?? days[0]
  const year = shown && unannouncedYear(shown.day)
  const wordsOf = ({ day, free }: BookableDay) => {
    const date = [text.today, text.tomorrow][daysBetween(today, day)] ?? dayWords(day, language)
    const weekday = shortWeekday(day, language)
    return [date, weekday, ...(free > 0 ? [] : [text.full])].join(' ')
  }
  return (
    <View>
      <Chips>
        {days.map((bookable) => (
          <Chip
            key={bookable.day}
            on={bookable === shown}
            words={wordsOf(bookable)}
            onTap={() => select(bookable.day)}
          />
        ))}
      </Chips>
      {shown && children(shown)}
      {year && <Text className='cap slots__note'>{text.unannounced(year)}</Text>}
      {shown?.free === 0 && <Text className='cap slots__note'>{text.dayFull}</Text>}
    </View>
  )
}

interface TimesProps extends Pick<Props, 'chosen' | 'onChoose'> {
  times: BookableTime[]
  /** A last tile of another kind. */
  children?: ReactNode
}

export function TimeGrid({ times, chosen, onChoose, children }: TimesProps) {
  const text = useWords(availabilityText)
  const { language } = useShell()
  return (
    <View className='slots num'>
      {times.map((time) => {
        const span = spanWords(time.startsAt, time.endsAt, language)
        const isOwn = time.startsAt === chosen
        const left = isOwn ? text.yours : time.free > 0 ? text.free(time.free) : text.full
        const content = (
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
              {content}
            </View>
          )
        return (
          <Tap
            key={time.startsAt}
            className='slots__time'
            label={`${span} ${left}`}
            onTap={() => onChoose(time)}
          >
            {content}
          </Tap>
        )
      })}
      {children}
    </View>
  )
}
