import { useState } from 'react'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import {
  actsFor,
  problemsOf,
  without,
  type Do,
} from '@/features/consultations/staff/case/actions.model'
import { actsText } from '@/features/consultations/staff/case/actions.text'
import { useConsultation } from '@/features/consultations/staff/case/case.store'
import { goBack } from '@/platform/navigation'
import { goBackTo } from '@/platform/leave'
import { say } from '@/platform/say'
import { useWords } from '@/shared/ui/shell'
import type { useDraft } from './use-action-draft'

/** Does what is typed, and says what stands in its way. */
export function useActing(
  one: StaffConsultation | undefined,
  act: Do,
  { draft: typed, change }: ReturnType<typeof useDraft>,
) {
  const { act: send, open } = useConsultation()
  const text = useWords(actsText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const number = one?.order?.number
  const draft = number ? { ...typed, number } : typed
  const problems = problemsOf(act, draft, { numbered: number !== undefined })

  async function confirm(id: string) {
    setTried(true)
    if (Object.keys(problems).length > 0 || busy) return
    setBusy(true)
    const answer = await send(id, act, draft)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') {
      setBusy(false)
      return void open(id) // who else did something: say so
    }
    change(without(act, typed))
    say(text.done[act])
    if (act === 'transfer') goBackTo('consultations-staff/case-list')
    else goBack()
  }

  return {
    busy,
    failure,
    /** None before somebody tried. */
    problems: tried ? problems : {},
    /** Its state does not allow it any more. */
    gone: one !== undefined && !busy && !actsFor(one).includes(act),
    send: async () => one && confirm(one.id),
  }
}
