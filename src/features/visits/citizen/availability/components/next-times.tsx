import { Text } from '@tarojs/components'
import { timeOf } from '@/contract/shared/moment-words.rules'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { firstTimes, type BookableDay, type BookableTime } from '../slots.model'
import { outletVisitingText } from '../outlet-visiting.text'
import { DayPicker, TimeGrid } from './slot-picker'

interface Props {
  days: BookableDay[]
  now: EpochMs
  onChoose: (time: BookableTime) => void
  /** Opens all times, with this day selected. */
  onMore: (day: IsoDay) => void
}

/** With the tile that leads to all times, two lines of three. */
const maxTimes = 5

/** The first free times of each day, and the way to all. */
export function NextTimes({ days, now, onChoose, onMore }: Props) {
  const text = useWords(outletVisitingText)
  return (
    <DayPicker days={days} now={now}>
      {(day) => {
        const { shown, next } = firstTimes(day, maxTimes)
        return (
          <TimeGrid times={shown} onChoose={onChoose}>
            <Tap className='slots__time slots__time--more' onTap={() => onMore(day.day)}>
              <Text className='slots__span'>{text.more}</Text>
              <Text className='slots__left'>
                {next ? text.from(timeOf(next.startsAt)) : text.allTimes}
              </Text>
            </Tap>
          </TimeGrid>
        )
      }}
    </DayPicker>
  )
}
