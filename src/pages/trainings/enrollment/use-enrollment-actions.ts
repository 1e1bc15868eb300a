import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import type { Settled } from '@/shared/lib/remote'

export type Acts = ReturnType<typeof useActs>

/** What can be done with an enrollment: to accept an offer, and to give up what one has once that is confirmed. */
export function useActs(training: string) {
  const { giveUp, accept, loadOne } = useEnrollments()
  const [asking, ask] = useState(false)
  const [busy, setBusy] = useState<'accept' | 'give up'>()
  const [failure, setFailure] = useState<Failure>()

  async function act(name: 'accept' | 'give up', send: () => Promise<Settled<Enrollment>>) {
    setBusy(name)
    const answer = await send()
    setBusy(undefined)
    ask(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') void loadOne(training) // it may stand otherwise by now
  }
  return {
    /** Whether to give up is being asked. */
    asking,
    ask,
    busy,
    /** Why the last act could not be done. */
    failure,
    accept: () => void act('accept', () => accept(training)),
    giveUp: () => void act('give up', () => giveUp(training)),
  }
}
