import { own } from '@/contract/shared/own.rules'
import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { FeedbackForm } from '@/features/trainings/learning/forms/components/feedback-form'
import { FormPage } from '@/features/trainings/learning/forms/components/form-page'
import { toFeedbackForm } from '@/features/trainings/learning/forms/drafts.model'
import { useLearningForms } from '@/features/trainings/learning/forms/forms.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function FeedbackPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, upsert } = useEnrollments()
  const { drafts, saveDraft, giveFeedback } = useLearningForms()
  const draft = own(drafts.feedback, id) ?? none
  const form = toFeedbackForm(draft)
  return (
    <FormPage
      kind='feedback'
      id={id}
      load={loadOne}
      send={form && (() => giveFeedback(id, form))}
      onSent={upsert}
      onRecord={() => openPage('trainings-learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <FeedbackForm
          draft={draft}
          tried={tried}
          onChange={(next) => saveDraft('feedback', id, next)}
        />
      )}
    </FormPage>
  )
}
