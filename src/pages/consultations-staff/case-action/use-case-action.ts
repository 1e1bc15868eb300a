import { useState } from 'react'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import {
  availableActions,
  findProblems,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'
import { actionsText } from '@/features/consultations/staff/case/actions.text'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { goBack, goBackTo } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'
import type { useActionDraft } from './use-action-draft'

/** Validates and performs an action. */
export function useCaseAction(
  consultation: StaffConsultation | undefined,
  act: CaseActionName,
  { draft: typed, clear }: ReturnType<typeof useActionDraft>,
) {
  const { act: send, open } = useCase()
  const text = useWords(actionsText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const number = consultation?.order?.number
  const draft = number ? { ...typed, number } : typed
  const problems = findProblems(act, draft, { numbered: number !== undefined })

  async function confirm(id: string) {
    setTried(true)
    if (Object.keys(problems).length > 0 || busy) return
    setBusy(true)
    const answer = await send(id, act, draft)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') {
      setBusy(false)
      return void open(id) // shows what a colleague has done meanwhile
    }
    clear(act, typed)
    showToast(text.done[act])
    if (act === 'transfer') goBackTo('consultations-staff/case-list')
    else goBack()
  }

  return {
    busy,
    failure,
    /** Empty before the first attempt. */
    problems: tried ? problems : {},
    /** The case has changed and no longer allows the action. */
    gone: consultation !== undefined && !busy && !availableActions(consultation).includes(act),
    send: async () => consultation && confirm(consultation.id),
  }
}
