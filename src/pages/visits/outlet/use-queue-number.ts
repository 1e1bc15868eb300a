import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { useVisitActs } from '@/features/visits/citizen/visit/visit-actions.store'
import { useVisiting } from '@/features/visits/citizen/availability/availability.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { openPage } from '@/platform/navigation'

export type Taking = ReturnType<typeof useTaking>

/** Takes a number, and goes on to it. */
export function useTaking(outlet: string, service: string | undefined) {
  const make = useVisitActs((store) => store.make)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function take() {
    setBusy(true)
    setFailure(undefined)
    const answer = await make({ kind: 'ticket', outlet, ...(service && { service }) })
    setBusy(false)
    if (answer.kind === 'ready') return openPage('visits/visit', { id: answer.value.id })
    setFailure(answer.failure)
    void useVisiting.getState().load(outlet) // it stands otherwise than it was shown
    void useVisits.getState().load()
  }
  return { busy, failure, take: () => void take() }
}
