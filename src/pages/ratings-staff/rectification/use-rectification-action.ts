import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import {
  emptyDraft,
  type OrderDo,
  type OrderDraft,
} from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import {
  draftName,
  useOrders,
} from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { ordersText } from '@/features/ratings/rectifications/staff/staff-rectifications.text'
import { say } from '@/platform/say'
import { useWords } from '@/shared/ui/shell'

/** The act that is asked for, what is typed for it, and doing it. */
export function useActing(id: string) {
  const { drafts, keep, act: perform, open } = useOrders()
  const text = useWords(ordersText)
  const [act, setAct] = useState<OrderDo>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  function ask(next: OrderDo | undefined) {
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
    say(text.didIt)
  }
  return {
    act,
    busy,
    failure,
    draft: (act && drafts[draftName(id, act)]) ?? emptyDraft,
    ask,
    type: (draft: OrderDraft) => act && keep(id, act, draft),
    send,
  }
}
