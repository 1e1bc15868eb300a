import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import {
  useVisitActions,
  type VisitActionInput,
} from '@/features/visits/citizen/visit/visit-actions.store'

export type ActionSheetsState = ReturnType<typeof useActionSheets>

/** A confirmation, or for `change` the choice of a time. */
export type SheetKind = 'cancel' | 'leave' | 'pass' | 'change'

/** The open sheet, and sending of the action once it is confirmed. */
export function useActionSheets(id: string) {
  const { perform, loadOne } = useVisitActions()
  const [sheet, open] = useState<SheetKind>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [lastMove, setLastMove] = useState<VisitActionInput>()

  async function send(action: VisitActionInput) {
    setBusy(true)
    const answer = await perform(id, action)
    setBusy(false)
    open(undefined)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    setLastMove(action)
    if (answer.kind === 'failed') void loadOne(id) // the status may have changed
  }
  return {
    sheet,
    open,
    busy,
    failure,
    dismissFailure: () => setFailure(undefined),
    /** Moves the appointment although the citizen has something else at that time. */
    moveAnyway: () => {
      if (lastMove?.do === 'change') void send({ ...lastMove, despiteOverlap: true })
    },
    send: (action: VisitActionInput) => void send(action),
  }
}
