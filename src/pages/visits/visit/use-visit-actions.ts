import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import {
  useVisitActions,
  type VisitActionInput,
} from '@/features/visits/citizen/visit/visit-actions.store'

export type ActionSheetsState = ReturnType<typeof useActionSheets>

/** What is being asked: whether to do it, or to which time. */
export type SheetKind = 'cancel' | 'leave' | 'pass' | 'change'

/** What can be done with a visit, each once it is confirmed. */
export function useActionSheets(id: string) {
  const { perform, loadOne } = useVisitActions()
  const [asking, ask] = useState<SheetKind>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send(wish: VisitActionInput) {
    setBusy(true)
    const answer = await perform(id, wish)
    setBusy(false)
    ask(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') void loadOne(id) // it may stand otherwise by now
  }
  return { asking, ask, busy, failure, send: (wish: VisitActionInput) => void send(wish) }
}
