import { useRouter } from '@tarojs/taro'
import { FeedbackForm } from '@/features/learning/components/feedback-form'
import { feedbackOf } from '@/features/learning/drafts.model'
import { useLearning } from '@/features/learning/learning.store'
import { TrainingFormPage } from '../training-form-page'

const none = {}

export default function FeedbackPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { drafts, keep, giveFeedback } = useLearning()
  const draft = drafts.feedback[id] ?? none
  const form = feedbackOf(draft)
  return (
    <TrainingFormPage kind='feedback' id={id} send={form && (() => giveFeedback(id, form))}>
      {(tried) => (
        <FeedbackForm draft={draft} tried={tried} onChange={(next) => keep('feedback', id, next)} />
      )}
    </TrainingFormPage>
  )
}
