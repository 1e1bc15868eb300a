import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { whenWords } from '@/shared/lib/moments'
import { waysText } from '@/shared/ways.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { WhenWhere } from '@/shared/ui/when-where'
import { enrollmentsText } from '../enrollments.text'

interface Props {
  enrollment: Pick<Enrollment, 'training' | 'way'>
  /** Its name, its address, the room: what of it is known. */
  place: string[]
}

/** For what it is: when, in which way, where. Stands on the ticket, too. */
export function EnrolledFor({ enrollment: { training, way }, place }: Props) {
  const text = useWords(enrollmentsText)
  const ways = useWords(waysText)
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
