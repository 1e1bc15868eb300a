import { useRouter } from '@tarojs/taro'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { UseForm } from '@/features/learning/components/use-form'
import { FormPage } from '@/features/learning/components/form-page'
import { usedItOf } from '@/features/learning/drafts.model'
import { useLearning } from '@/features/learning/learning.store'
import { openPage, openTab } from '@/platform/navigation'

const none = {}

export default function UsePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { loadOne, know } = useEnrollments()
  const { drafts, keep, tellUse } = useLearning()
  const draft = drafts.use[id] ?? none

  const send = () => {
    const form = usedItOf(draft)
    if (!form) return undefined
    return tellUse(id, form).then((answer) => {
      if (answer.kind === 'ready') know(answer.value)
      return answer
    })
  }
  return (
    <FormPage
      kind='use'
      id={id}
      load={loadOne}
      send={send}
      onRecord={() => openPage('learning/record')}
      onTrainings={() => openTab('trainings')}
    >
      {(tried) => (
        <UseForm draft={draft} tried={tried} onChange={(next) => keep('use', id, next)} />
      )}
    </FormPage>
  )
}
