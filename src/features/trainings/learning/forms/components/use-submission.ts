import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Settled } from '@/shared/lib/remote'

/** `tried`: sending was attempted while something was missing. */
export type SubmissionState = 'filling' | 'tried' | 'busy' | 'done' | Failure

/** The submission of a form. `send` is undefined while something is missing. */
export function useSubmission(
  send: (() => Promise<Settled<Enrollment>>) | undefined,
  onSent: (enrollment: Enrollment) => void,
) {
  const [sending, setSending] = useState<SubmissionState>('filling')
  const submit = async () => {
    if (!send) return setSending('tried')
    setSending('busy')
    const settled = await send()
    if (settled.kind === 'failed') return setSending(settled.failure)
    onSent(settled.value)
    setSending('done')
  }
  return { sending, submit }
}
