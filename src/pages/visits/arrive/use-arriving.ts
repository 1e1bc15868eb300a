import { useState } from 'react'
import { readWindowCode } from '@/contract/codes.rules'
import type { FailureCode } from '@/contract/failure'
import { useVisits } from '@/features/visits/visits.store'
import { replacePage } from '@/platform/navigation'

/** `empty`: nothing typed. `unread`: it is no window's code, whoever is asked. */
export type Refusal = FailureCode | 'empty' | 'unread'

/** Says to the server that somebody is at a window, and goes on to their visit. */
export function useArriving(service: string | undefined) {
  const arrive = useVisits((store) => store.arrive)
  const [busy, setBusy] = useState(false)
  const [refusal, refuse] = useState<Refusal>()

  async function send(code: string) {
    if (!readWindowCode(code)) return refuse(code.trim() ? 'unread' : 'empty')
    setBusy(true)
    refuse(undefined)
    const answer = await arrive({ code: code.trim(), ...(service && { service }) })
    setBusy(false)
    if (answer.kind === 'ready') replacePage('visits/visit', { id: answer.value.id })
    else refuse(answer.failure.code)
  }
  return { busy, refusal, send: (code: string) => void send(code) }
}
