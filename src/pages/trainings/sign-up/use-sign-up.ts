import { useState } from 'react'
import type { Failure } from '@/contract/failure'
import type { Way } from '@/contract/trainings.schema'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { replacePage } from '@/platform/navigation'

/** Sends it, and goes on to what came of it. */
export function useSignUp(id: string, way: Way) {
  const { signUp } = useEnrollments()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send(needs: string) {
    setBusy(true)
    setFailure(undefined)
    const answer = await signUp(id, { way, ...(needs.trim() && { needs: needs.trim() }) })
    setBusy(false)
    if (answer.kind === 'failed') setFailure(answer.failure)
    else replacePage('trainings/enrollment', { id })
  }
  return { busy, failure, send }
}
