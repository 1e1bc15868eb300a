import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { FeedbackForm } from '@/features/trainings/learning/forms/components/feedback-form'
import { FormPage } from '@/features/trainings/learning/forms/components/form-page'
import { feedbackOf } from '@/features/trainings/learning/forms/drafts.model'
import { useLearning } from '@/features/trainings/learning/forms/forms.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function FeedbackPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, know } = useEnrollments()
  const { drafts, keep, giveFeedback } = useLearning()
  const draft = drafts.feedback[id] ?? none
  const form = feedbackOf(draft)
  return (
    <FormPage
      kind='feedback'
      id={id}
      load={loadOne}
      send={form && (() => giveFeedback(id, form))}
      onSent={know}
      onRecord={() => openPage('trainings-learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <FeedbackForm draft={draft} tried={tried} onChange={(next) => keep('feedback', id, next)} />
      )}
    </FormPage>
  )
}
