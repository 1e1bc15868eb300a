import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { FormPage } from '@/features/trainings/learning/forms/components/form-page'
import { UseForm } from '@/features/trainings/learning/forms/components/usage-form'
import { usedItOf } from '@/features/trainings/learning/forms/drafts.model'
import { useLearning } from '@/features/trainings/learning/forms/forms.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function UsePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, know } = useEnrollments()
  const { drafts, keep, tellUse } = useLearning()
  const draft = drafts.use[id] ?? none
  const form = usedItOf(draft)
  return (
    <FormPage
      kind='use'
      id={id}
      load={loadOne}
      send={form && (() => tellUse(id, form))}
      onSent={know}
      onRecord={() => openPage('trainings-learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <UseForm draft={draft} tried={tried} onChange={(next) => keep('use', id, next)} />
      )}
    </FormPage>
  )
}
