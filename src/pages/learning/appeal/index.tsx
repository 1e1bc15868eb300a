import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { AppealForm } from '@/features/learning/components/appeal-form'
import { FormPage } from '@/features/learning/components/form-page'
import { appealOf } from '@/features/learning/drafts.model'
import { useLearning } from '@/features/learning/learning.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function AppealPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, know } = useEnrollments()
  const { drafts, keep, appeal } = useLearning()
  const draft = drafts.appeal[id] ?? none

  const send = () => {
    const form = appealOf(draft)
    if (!form) return undefined
    return appeal(id, form).then((answer) => {
      if (answer.kind === 'ready') know(answer.value)
      return answer
    })
  }
  return (
    <FormPage
      kind='appeal'
      id={id}
      load={loadOne}
      send={send}
      onRecord={() => openPage('learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <AppealForm draft={draft} tried={tried} onChange={(next) => keep('appeal', id, next)} />
      )}
    </FormPage>
  )
}
