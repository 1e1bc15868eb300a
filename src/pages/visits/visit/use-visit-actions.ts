import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { useVisitActs, type Act } from '@/features/visits/citizen/visit/visit-actions.store'

export type Acts = ReturnType<typeof useActs>

/** What is being asked: whether to do it, or to which time. */
export type Asking = 'cancel' | 'leave' | 'pass' | 'change'

/** What can be done with a visit, each once it is confirmed. */
export function useActs(id: string) {
  const { act, loadOne } = useVisitActs()
  const [asking, ask] = useState<Asking>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send(wish: Act) {
    setBusy(true)
    const answer = await act(id, wish)
    setBusy(false)
    ask(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') void loadOne(id) // it may stand otherwise by now
  }
  return { asking, ask, busy, failure, send: (wish: Act) => void send(wish) }
}
