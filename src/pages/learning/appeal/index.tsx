import { useRouter } from '@tarojs/taro'
import { AppealForm } from '@/features/learning/components/appeal-form'
import { appealOf } from '@/features/learning/drafts.model'
import { useLearning } from '@/features/learning/learning.store'
import { TrainingFormPage } from '../training-form-page'

const none = {}

export default function AppealPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { drafts, keep, appeal } = useLearning()
  const draft = drafts.appeal[id] ?? none
  const form = appealOf(draft)
  return (
    <TrainingFormPage kind='appeal' id={id} send={form && (() => appeal(id, form))}>
      {(tried) => (
        <AppealForm draft={draft} tried={tried} onChange={(next) => keep('appeal', id, next)} />
      )}
    </TrainingFormPage>
  )
}
