import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import type { Settled } from '@/shared/lib/remote'

export type EnrollmentActionsState = ReturnType<typeof useEnrollmentActions>

/** Accepting an offer, and giving up an enrollment after confirmation. */
export function useEnrollmentActions(training: string) {
  const { giveUp, accept, loadOne } = useEnrollments()
  const [confirming, setConfirming] = useState(false)
  const [busy, setBusy] = useState<'accept' | 'give up'>()
  const [failure, setFailure] = useState<Failure>()

  async function run(name: 'accept' | 'give up', send: () => Promise<Settled<Enrollment>>) {
    setBusy(name)
    const answer = await send()
    setBusy(undefined)
    setConfirming(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') void loadOne(training) // the status may have changed
  }
  return {
    /** Whether the confirmation of giving up is open. */
    confirming,
    setConfirming,
    busy,
    /** Of the last action. */
    failure,
    accept: () => void run('accept', () => accept(training)),
    /** Although the citizen has something else at that time. */
    acceptAnyway: () => void run('accept', () => accept(training, true)),
    dismissFailure: () => setFailure(undefined),
    giveUp: () => void run('give up', () => giveUp(training)),
  }
}
