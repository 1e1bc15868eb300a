import { useState } from 'react'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import { meantSignedCode } from '@/contract/shared/as-meant/code.rules'
import { parseWindowCode } from '@/contract/visits/visit-codes.rules'
import type { FailureCode } from '@/contract/shared/failure'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { replacePage } from '@/platform/page-stack'

/** Sends an arrival and opens the visit that it belongs to. */
export function useArrival(service: string | undefined) {
  const arrive = useVisitActions((store) => store.arrive)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<'empty' | 'unread'>()
  const [failureCode, setFailureCode] = useState<FailureCode>()

  async function send(code: string) {
    setFailureCode(undefined)
    const isWindowCode = parseWindowCode(code) !== undefined
    setProblem(isWindowCode ? undefined : isBlank(code) ? 'empty' : 'unread')
    if (!isWindowCode) return
    setBusy(true)
    const answer = await arrive({ code: meantSignedCode(code), ...(service && { service }) })
    setBusy(false)
    if (answer.kind === 'ready') replacePage('visits/visit', { id: answer.value.id })
    else setFailureCode(answer.failure.code)
  }
  return { busy, problem, failureCode, send: (code: string) => void send(code) }
}
