import { own } from '@/contract/shared/own.rules'
import { Text, View } from '@tarojs/components'
import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { useWords } from '@/shared/ui/shell'
import type { TrainingDraft } from '../draft.model'
import type { Problems, TakenSeats } from '../draft-problems.model'
import { formText } from '../form.text'
import { problemText } from '../draft-problems.text'
import { BasicsSection } from './basics-section'
import { ContentSection, SignUpSection } from './content-section'
import { SeatsSection } from './seats-section'
import { TimesSection } from './times-section'
import '../../components/staff-form.scss'

interface Props {
  draft: TrainingDraft
  problems: Problems
  taken: TakenSeats
  topics: string[]
  lecturers: StaffLecturer[]
  onChange: (change: Partial<TrainingDraft>) => void
}

export function TrainingForm({ draft, problems, taken, topics, lecturers, onChange }: Props) {
  const text = useWords(formText)
  const { problem } = useWords(problemText)
  const hasParticipants = Object.values(taken).some(({ seated, waiting }) => seated + waiting > 0)
  const common = {
    draft,
    onChange,
    problem: (field: keyof Problems) => {
      const found = own(problems, field)
      return found && problem(found)
    },
  }
  return (
    <View className='staff-form'>
      <Text className='cap'>{text.kept}</Text>
      <BasicsSection {...common} topics={topics} />
      <TimesSection {...common} />
      <SeatsSection {...common} taken={taken} />
      <ContentSection {...common} />
      <SignUpSection {...common} lecturers={lecturers} notifies={hasParticipants} />
    </View>
  )
}
