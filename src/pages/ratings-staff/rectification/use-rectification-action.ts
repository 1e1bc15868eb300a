import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import {
  emptyDraft,
  type StaffActionKind,
  type ActionDraft,
} from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import {
  draftKey,
  useStaffRectifications,
} from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { staffRectificationsText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

/** State of the action sheet: chosen action, draft, and sending. */
export function useRectificationAction(id: string) {
  const { drafts, keep, act: perform, open } = useStaffRectifications()
  const text = useWords(staffRectificationsText)
  const [act, setAct] = useState<StaffActionKind>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  function ask(next: StaffActionKind | undefined) {
    setFailure(undefined)
    setAct(next)
  }
  async function send() {
    if (!act || busy) return
    setBusy(true)
    const answer = await perform(id, act)
    setBusy(false)
    if (!answer) return
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return void open(id) // somebody else may have been faster
    setAct(undefined)
    showToast(text.didIt)
  }
  return {
    act,
    busy,
    failure,
    draft: (act && own(drafts, draftKey(id, act))) ?? emptyDraft,
    ask,
    type: (draft: ActionDraft) => act && keep(id, act, draft),
    send,
  }
}
