import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { QueueActionInput } from '@/features/visits/staff/queue/queue.model'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { queueText } from '@/features/visits/staff/queue/queue.text'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

/** Performs actions at a window and reports their outcome. `busy`: the action in progress. */
export function useQueueActions(outlet: string) {
  const { perform: send, load } = useQueue()
  const text = useWords(queueText)
  const [busy, setBusy] = useState<QueueActionInput['do']>()
  const [failure, setFailure] = useState<Failure>()

  /** Whether it succeeded. */
  async function perform(action: QueueActionInput) {
    setBusy(action.do)
    const answer = await send(outlet, action)
    setBusy(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') void load(outlet)
    else if (action.do !== 'next') showToast(text.done[action.do])
    return answer.kind === 'ready'
  }

  return { busy, failure, perform }
}
