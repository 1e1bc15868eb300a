import { useState } from 'react'
import { parseWindowCode } from '@/contract/visits/visit-codes.rules'
import type { FailureCode } from '@/contract/shared/failure'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { replacePage } from '@/platform/page-stack'

/** Says to the server that somebody is at a window, and goes on to their visit. */
export function useArrival(service: string | undefined) {
  const arrive = useVisitActions((store) => store.arrive)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<'empty' | 'unread'>()
  const [refused, refuse] = useState<FailureCode>()

  async function send(code: string) {
    refuse(undefined)
    const isOne = parseWindowCode(code) !== undefined
    setProblem(isOne ? undefined : code.trim() ? 'unread' : 'empty')
    if (!isOne) return
    setBusy(true)
    const answer = await arrive({ code: code.trim(), ...(service && { service }) })
    setBusy(false)
    if (answer.kind === 'ready') replacePage('visits/visit', { id: answer.value.id })
    else refuse(answer.failure.code)
  }
  return { busy, problem, refused, send: (code: string) => void send(code) }
}
