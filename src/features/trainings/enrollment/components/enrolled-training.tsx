import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { trainingWaysText } from '@/shared/training-ways.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { WhenWhere } from '@/shared/ui/when-where'
import { enrollmentsText } from '../enrollments.text'

interface Props {
  enrollment: Pick<Enrollment, 'training' | 'way'>
  /** Name, room and address of the outlet, as far as known. */
  place: string[]
}

/** Title, time, way of attending and place of the training; also shown on the admission ticket. */
export function EnrolledTraining({ enrollment: { training, way }, place }: Props) {
  const text = useWords(enrollmentsText)
  const ways = useWords(trainingWaysText)
  const { language } = useShell()
  const { startsAt, endsAt, sample } = training
  const when = whenWords(startsAt, endsAt, language)
  return (
    <WhenWhere
      moment={startsAt}
      title={titleIn(language, training)}
      note={when + (language === 'zh' ? '，' : ', ') + ways[way]}
      place={place}
      sample={sample && text.sample}
    />
  )
}
