import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { ListedTraining, Seats, Way } from '@/contract/trainings/trainings.schema'
import { trainingWaysText } from '@/shared/training-ways.text'
import { Meter } from '@/shared/ui/meter'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { expectedOutcome, type SignUpOutcome } from '../../seats.model'
import { trainingText } from '../training.text'
import './seat-choice.scss'

interface Props {
  training: Pick<ListedTraining, 'seats' | 'startsAt'>
  now: EpochMs
  chosen: Way | undefined
  /** Undefined where nobody can sign up. */
  onChoose?: (way: Way) => void
}

/** The seats of each way of attending, and what a citizen who signs up now would get. */
export const SeatChoice = ({ training: { seats, startsAt }, now, chosen, onChoose }: Props) => (
  <View>
    {seats.map((seat) => (
      <SeatCard
        key={seat.way}
        seats={seat}
        outcome={expectedOutcome(seat, startsAt, now)}
        on={seat.way === chosen}
        {...(onChoose && seats.length > 1 && { onTap: () => onChoose(seat.way) })}
      />
    ))}
  </View>
)

interface CardProps {
  seats: Seats
  outcome: SignUpOutcome
  on: boolean
  onTap?: () => void
}

function SeatCard({ seats, outcome, on, onTap }: CardProps) {
  const text = useWords(trainingText)
  const ways = useWords(trainingWaysText)
  const { capacity, enrolled, offered, waiting, way } = seats
  const taken = enrolled + offered
  const share = Math.round((taken / capacity) * 100)
  const note =
    text.taken(capacity, taken) +
    (waiting > 0 ? text.waiting(waiting) : '') +
    (outcome.kind === 'waitlist' ? text.wouldBe(outcome.place) : '')
  const content = (
    <>
      <View className='seat__head'>
        {onTap && <View className='seat__box' />}
        <Text className='seat__name'>{ways[way]}</Text>
        <Tag look={outcome.kind === 'seat' ? 'ok' : 'warn'}>
          {outcome.kind === 'seat' ? text.left(outcome.left) : text[outcome.kind]}
        </Tag>
      </View>
      <Meter share={Math.min(share, 100)} full={outcome.kind !== 'seat'} />
      <Text className='seat__note num'>{note}</Text>
    </>
  )
  if (!onTap) return <View className='seat'>{content}</View>
  return (
    <Tap className={on ? 'seat is-on' : 'seat'} role='radio' checked={on} onTap={onTap}>
      {content}
    </Tap>
  )
}
