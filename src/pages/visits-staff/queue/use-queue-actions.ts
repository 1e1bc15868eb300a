import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { QueueActionInput } from '@/features/visits/staff/queue/queue.model'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { queueText } from '@/features/visits/staff/queue/queue.text'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'

/** Does what is pressed, one at a time, and says what stood in its way. */
export function useQueueActions(outlet: string) {
  const { perform, load } = useQueue()
  const text = useWords(queueText)
  const [busy, setBusy] = useState<QueueActionInput['do']>()
  const [failure, setFailure] = useState<Failure>()

  async function press(tap: QueueActionInput) {
    setBusy(tap.do)
    const answer = await perform(outlet, tap)
    setBusy(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') void load(outlet)
    else if (tap.do !== 'next') showToast(text.done[tap.do])
    return answer.kind === 'ready'
  }

  return { busy, failure, press }
}
