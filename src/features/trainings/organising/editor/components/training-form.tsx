import { Text, View } from '@tarojs/components'
import type { StaffLecturer } from '@/contract/trainings/staff.schema'
import { useWords } from '@/shared/ui/shell'
import type { TrainingDraft } from '../draft.model'
import type { Problems, Taken } from '../draft-problems.model'
import { formText } from '../form.text'
import { problemText } from '../draft-problems.text'
import { FormBasics } from './basics-section'
import { FormContent, FormRules } from './content-section'
import { FormSeats } from './seats-section'
import { FormTimes } from './times-section'
import '../../components/staff-form.scss'

interface Props {
  draft: TrainingDraft
  problems: Problems
  taken: Taken
  topics: string[]
  lecturers: StaffLecturer[]
  onChange: (change: Partial<TrainingDraft>) => void
}

/** All that an organiser writes of a training. */
export function TrainingForm({ draft, problems, taken, topics, lecturers, onChange }: Props) {
  const text = useWords(formText)
  const { problem } = useWords(problemText)
  const people = Object.values(taken).some(({ seated, waiting }) => seated + waiting > 0)
  const common = {
    draft,
    onChange,
    problem: (field: keyof Problems) => {
      const found = problems[field]
      return found && problem(found)
    },
  }
  return (
    <View className='staff-form'>
      <Text className='cap'>{text.kept}</Text>
      <FormBasics {...common} topics={topics} />
      <FormTimes {...common} />
      <FormSeats {...common} taken={taken} />
      <FormContent {...common} />
      <FormRules {...common} lecturers={lecturers} told={people} />
    </View>
  )
}
