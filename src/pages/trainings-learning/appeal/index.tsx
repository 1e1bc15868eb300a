import { own } from '@/contract/shared/own.rules'
import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { AppealForm } from '@/features/trainings/learning/forms/components/appeal-form'
import { FormPage } from '@/features/trainings/learning/forms/components/form-page'
import { toAppealForm } from '@/features/trainings/learning/forms/drafts.model'
import { useLearningForms } from '@/features/trainings/learning/forms/forms.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function AppealPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, upsert } = useEnrollments()
  const { drafts, saveDraft, appeal } = useLearningForms()
  const draft = own(drafts.appeal, id) ?? none
  const form = toAppealForm(draft)
  return (
    <FormPage
      kind='appeal'
      id={id}
      load={loadOne}
      send={form && (() => appeal(id, form))}
      onSent={upsert}
      onRecord={() => openPage('trainings-learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <AppealForm
          draft={draft}
          tried={tried}
          onChange={(next) => saveDraft('appeal', id, next)}
        />
      )}
    </FormPage>
  )
}
