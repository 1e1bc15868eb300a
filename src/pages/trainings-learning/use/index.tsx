import { own } from '@/contract/shared/own.rules'
import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { FormPage } from '@/features/trainings/learning/forms/components/form-page'
import { UsageForm } from '@/features/trainings/learning/forms/components/usage-form'
import { toUseReport } from '@/features/trainings/learning/forms/drafts.model'
import { useLearningForms } from '@/features/trainings/learning/forms/forms.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function UsePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, upsert } = useEnrollments()
  const { drafts, saveDraft, tellUse } = useLearningForms()
  const draft = own(drafts.use, id) ?? none
  const form = toUseReport(draft)
  return (
    <FormPage
      kind='use'
      id={id}
      load={loadOne}
      send={form && (() => tellUse(id, form))}
      onSent={upsert}
      onRecord={() => openPage('trainings-learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <UsageForm draft={draft} tried={tried} onChange={(next) => saveDraft('use', id, next)} />
      )}
    </FormPage>
  )
}
