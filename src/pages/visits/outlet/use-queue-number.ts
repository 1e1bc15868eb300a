import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { openPage } from '@/platform/navigation'

export type QueueNumberRequest = ReturnType<typeof useQueueNumber>

/** Takes a queue number and opens it. */
export function useQueueNumber(outletId: string, service: string | undefined) {
  const create = useVisitActions((store) => store.create)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function take() {
    setBusy(true)
    setFailure(undefined)
    const answer = await create({ kind: 'ticket', outlet: outletId, ...(service && { service }) })
    setBusy(false)
    if (answer.kind === 'ready') return openPage('visits/visit', { id: answer.value.id })
    setFailure(answer.failure)
    void useAvailability.getState().load(outletId) // what the screen shows is outdated
    void useVisits.getState().load()
  }
  return { busy, failure, take: () => void take() }
}
