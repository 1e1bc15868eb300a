import { Text } from '@tarojs/components'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { spanWords } from '@/shared/lib/moments'
import { spaced } from '@/shared/lib/spaced'
import { useShell } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { tagsOf } from '../seat-tags.model'
import './training-row.scss'

interface Props {
  training: ListedTraining
  /** Where it is, in words. */
  place: string
  /** Milliseconds since 1970. */
  now: number
  onOpen: (id: string) => void
}

/** When, what, where, and whether there is room. */
export function TrainingRow({ training, place, now, onOpen }: Props) {
  const { language } = useShell()
  const { id, startsAt, endsAt } = training
  return (
    <Tap className='card session' role='link' onTap={() => onOpen(id)}>
      <Text className='session__time num'>{spanWords(startsAt, endsAt, language)}</Text>
      <Text className='session__title'>{spaced(titleIn(language, training))}</Text>
      <Text className='session__place'>{place}</Text>
      <Tags className='session__seats'>
        {tagsOf(training, now, language).map(({ look, words }) => (
          <Tag key={words} look={look}>
            {words}
          </Tag>
        ))}
      </Tags>
    </Tap>
  )
}
