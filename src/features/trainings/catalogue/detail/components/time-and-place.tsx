import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Training } from '@/contract/trainings/trainings.schema'
import { byWords } from '@/contract/shared/due-words.rules'
import {
  dayAndWeekday,
  dayOf,
  momentWords,
  spanWords,
  timeOf,
} from '@/contract/shared/moment-words.rules'
import type { GetThere } from '@/platform/get-there'
import { getThereText } from '@/shared/get-there.text'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { Icon, type IconName } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { trainingText } from '../training.text'
import './time-and-place.scss'
import './user-icon.scss'

export interface Venue {
  name: string
  address?: string
}

interface Props {
  training: Training
  venue: Venue
  now: EpochMs
  onOutlet: () => void
  getThere: GetThere
}

export function TimeAndPlace({ training, venue, now, onOutlet, getThere }: Props) {
  const text = useWords(trainingText)
  const { language } = useShell()
  const { startsAt, endsAt, closesAt, seats, audience, asks, place } = training
  const isOnsite = seats.some(({ way }) => way === 'onsite')
  const by = (moment: string) => byWords(moment, now, language)
  const notes = [
    Date.parse(closesAt) > now
      ? text.closes(by(closesAt))
      : text.closed(momentWords(closesAt, now, language)),
    ...(Date.parse(training.cancelUntil) > now ? [text.cancelUntil(by(training.cancelUntil))] : []),
  ]
  const address = venue.address ?? text.addressUnknown
  return (
    <View className='card pad lines'>
      <Line icon='calendar' main={formatTime(startsAt, endsAt, language)} notes={notes} />
      {isOnsite ? (
        <>
          <Tap className='line' role='link' onTap={onOutlet}>
            <LineWords
              icon='pin'
              main={venue.name}
              notes={[...(place ? [spaced(place)] : []), spaced(address), text.toOutlet]}
            />
            <Icon name='chevron-right' className='cell__go' />
          </Tap>
          <WayThere {...getThere} />
        </>
      ) : (
        <Line icon='globe' main={dotted([text.online, venue.name])} notes={[text.onlineNote]} />
      )}
      <Line
        icon='user'
        main={audience ? spaced(audience) : text.forWhom}
        notes={[text.asks(asks)]}
      />
    </View>
  )
}

function WayThere({ way, onGo }: GetThere) {
  const there = useWords(getThereText)
  if (!way) return null
  return (
    <View className='line__act'>
      <Button look='line' size='s' icon='pin' words={there.directions[way]} onTap={onGo} />
    </View>
  )
}

function formatTime(startsAt: string, endsAt: string, language: 'zh' | 'en') {
  const [first, last] = [dayOf(startsAt), dayOf(endsAt)]
  if (first !== last) return spanWords(startsAt, endsAt, language)
  const comma = language === 'zh' ? '，' : ', '
  return `${dayAndWeekday(first, language)}${comma}${timeOf(startsAt)}–${timeOf(endsAt)}`
}

interface LineProps {
  icon: IconName
  main: string
  notes: string[]
}

const Line = (line: LineProps): ReactNode => (
  <View className='line'>
    <LineWords {...line} />
  </View>
)

const LineWords = ({ icon, main, notes }: LineProps): ReactNode => (
  <>
    <Icon name={icon} />
    <View className='line__words'>
      <Text className='line__main num'>{main}</Text>
      {notes.map((note) => (
        <Text key={note} className='line__note num'>
          {note}
        </Text>
      ))}
    </View>
  </>
)
