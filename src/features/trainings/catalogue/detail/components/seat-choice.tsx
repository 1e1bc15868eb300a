import { Text, View } from '@tarojs/components'
import type { ListedTraining, Seats, Way } from '@/contract/trainings/trainings.schema'
import { waysText } from '@/shared/ways.text'
import { Meter } from '@/shared/ui/meter'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { chanceOf, type Chance } from '../../seats.model'
import { trainingText } from '../training.text'
import './seat-choice.scss'

interface Props {
  training: Pick<ListedTraining, 'seats' | 'startsAt'>
  /** Milliseconds since 1970. */
  now: number
  chosen: Way | undefined
  /** Without it there is nothing to choose: nobody can sign up. */
  onChoose?: (way: Way) => void
}

/** Each way to attend: how many seats, how many taken, and what somebody gets who asks now. */
export const SeatChoice = ({ training: { seats, startsAt }, now, chosen, onChoose }: Props) => (
  <View>
    {seats.map((one) => (
      <SeatCard
        key={one.way}
        seats={one}
        chance={chanceOf(one, startsAt, now)}
        on={one.way === chosen}
        {...(onChoose && seats.length > 1 && { onTap: () => onChoose(one.way) })}
      />
    ))}
  </View>
)

interface CardProps {
  seats: Seats
  chance: Chance
  on: boolean
  onTap?: () => void
}

function SeatCard({ seats, chance, on, onTap }: CardProps) {
  const text = useWords(trainingText)
  const ways = useWords(waysText)
  const { capacity, enrolled, offered, waiting, way } = seats
  const taken = enrolled + offered
  const share = Math.round((taken / capacity) * 100)
  const note =
    text.taken(capacity, taken) +
    (waiting > 0 ? text.waiting(waiting) : '') +
    (chance.kind === 'waitlist' ? text.wouldBe(chance.place) : '')
  const inside = (
    <>
      <View className='seat__head'>
        {onTap && <View className='seat__box' />}
        <Text className='seat__name'>{ways[way]}</Text>
        <Tag look={chance.kind === 'seat' ? 'ok' : 'warn'}>
          {chance.kind === 'seat' ? text.left(chance.left) : text[chance.kind]}
        </Tag>
      </View>
      <Meter share={Math.min(share, 100)} full={chance.kind !== 'seat'} />
      <Text className='seat__note num'>{note}</Text>
    </>
  )
  if (!onTap) return <View className='seat'>{inside}</View>
  return (
    <Tap className={on ? 'seat is-on' : 'seat'} role='radio' checked={on} onTap={onTap}>
      {inside}
    </Tap>
  )
}
