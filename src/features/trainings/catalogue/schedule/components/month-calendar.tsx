import { Text, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { IsoDay } from '@/contract/shared/time.types'
import { dateWords, dayWords } from '@/contract/shared/date-words.rules'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { useGrowing } from '@/shared/ui/use-growing'
import { calendarCells, monthAfter } from '../month.model'
import { trainingsText } from '../trainings.text'
import './month-calendar.scss'

interface Props {
  /** YYYY-MM */
  month: string
  /** Days with a training. Only these can be tapped. */
  marked: ReadonlySet<IsoDay>
  today: IsoDay
  chosen: IsoDay | undefined
  onMonth: (month: string) => void
  onDay: (day: IsoDay) => void
}

/** A month in Shanghai time. Elder mode hides the days, which would be too small to tap. */
export function MonthCalendar({ month, onMonth, ...days }: Props) {
  const text = useWords(trainingsText)
  const { language, elder } = useShell()
  const cells = calendarCells(month)
  const arrow = (months: number, label: string, className: string) => (
    <Tap
      className={`calendar__arrow ${className}`}
      label={label}
      onTap={() => onMonth(monthAfter(month, months))}
    >
      <Icon name='chevron-right' className='icon--s' />
    </Tap>
  )
  return (
    <View className='card calendar num'>
      <View className='calendar__head'>
        <Text className='calendar__title'>{dateWords(month, language)}</Text>
        {arrow(-1, text.monthBefore, 'is-back')}
        {arrow(1, text.monthAfter, '')}
      </View>
      {!elder && (
        <>
          <View className='calendar__grid calendar__names'>
            {text.weekdays.map((name) => (
              <Text key={name}>{name}</Text>
            ))}
          </View>
          <View
            className='calendar__grid calendar__days'
            style={{ '--weeks': `${Math.ceil(cells.length / week)}` } as CSSProperties}
          >
            <Days key={month} cells={cells} {...days} />
          </View>
        </>
      )}
    </View>
  )
}

/** Also the number of days drawn at once: each batch is one message to the native view. */
const week = 7

interface DaysProps extends Pick<Props, 'marked' | 'today' | 'chosen' | 'onDay'> {
  cells: ReturnType<typeof calendarCells>
}

function Days({ cells, marked, today, chosen, onDay }: DaysProps) {
  const text = useWords(trainingsText)
  const { language } = useShell()
  const drawn = useGrowing(cells.length, week)
  return (
    <>
      {cells.slice(0, drawn).map((day, nth) => {
        if (!day) return <View key={nth} />
        const has = marked.has(day)
        const names = [
          'calendar__day',
          has && 'has',
          day === today && 'is-today',
          day === chosen && 'is-on',
        ]
        const className = names.filter(Boolean).join(' ')
        const date = Number(day.slice(8))
        if (!has)
          return (
            <Text key={day} className={className}>
              {date}
            </Text>
          )
        return (
          <Tap
            key={day}
            className={className}
            label={text.hasTraining(dayWords(day, language))}
            onTap={() => onDay(day)}
          >
            {date}
          </Tap>
        )
      })}
    </>
  )
}
