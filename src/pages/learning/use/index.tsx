import { useRouter } from '@tarojs/taro'
import { UseForm } from '@/features/learning/components/use-form'
import { usedItOf } from '@/features/learning/drafts.model'
import { useLearning } from '@/features/learning/learning.store'
import { TrainingFormPage } from '../training-form-page'

const none = {}

export default function UsePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { drafts, keep, tellUse } = useLearning()
  const draft = drafts.use[id] ?? none
  const form = usedItOf(draft)
  return (
    <TrainingFormPage kind='use' id={id} send={form && (() => tellUse(id, form))}>
      {(tried) => (
        <UseForm draft={draft} tried={tried} onChange={(next) => keep('use', id, next)} />
      )}
    </TrainingFormPage>
  )
}
