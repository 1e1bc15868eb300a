import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { titleIn } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { DateBlock } from '@/shared/ui/date-block'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { enrollmentsText } from '../enrollments.text'
import { enrollmentTag } from '../standing.model'

interface Props {
  enrollment: Enrollment
  /** Time and place, formatted. */
  note: string
  now: EpochMs
  onOpen: (training: string) => void
}

export function EnrollmentRow({ enrollment, note, now, onOpen }: Props) {
  const text = useWords(enrollmentsText)
  const { language } = useShell()
  const { training } = enrollment
  const { look, words } = enrollmentTag(enrollment, now, language)
  return (
    <Tap className='cell' role='link' onTap={() => onOpen(training.id)}>
      <DateBlock moment={training.startsAt} />
      <View className='cell__body'>
        <Text className='cell__title'>{spaced(titleIn(language, training))}</Text>
        <Text className='cell__note'>{note}</Text>
        <Tags className='cell__tags'>
          <Tag look={look}>{words}</Tag>
          {training.sample && <Tag look='sample'>{text.sample}</Tag>}
        </Tags>
      </View>
      <Icon name='chevron-right' className='cell__go' />
    </Tap>
  )
}
