import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import type { Settled } from '@/shared/lib/remote'

/** `tried`: something was missing, and is said to be. */
export type Sending = 'filling' | 'tried' | 'busy' | 'done' | Failure

/** A form on its way. Without `send` something is missing. */
export function useSending(
  send: (() => Promise<Settled<Enrollment>>) | undefined,
  onSent: (enrollment: Enrollment) => void,
) {
  const [sending, setSending] = useState<Sending>('filling')
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
