import { Text } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { spanWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { useShell } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { seatTags } from '../seat-tags.model'
import './training-row.scss'

interface Props {
  training: ListedTraining
  /** Name of the outlet, or that it is online. */
  place: string
  now: EpochMs
  onOpen: (id: string) => void
}

export function TrainingRow({ training, place, now, onOpen }: Props) {
  const { language } = useShell()
  const { id, startsAt, endsAt } = training
  return (
    <Tap className='card session' role='link' onTap={() => onOpen(id)}>
      <Text className='session__time num'>{spanWords(startsAt, endsAt, language)}</Text>
      <Text className='session__title'>{spaced(titleIn(language, training))}</Text>
      <Text className='session__place'>{place}</Text>
      <Tags className='session__seats'>
        {seatTags(training, now, language).map(({ look, words }) => (
          <Tag key={words} look={look}>
            {words}
          </Tag>
        ))}
      </Tags>
    </Tap>
  )
}
