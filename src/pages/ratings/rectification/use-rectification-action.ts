import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { RectificationAct } from '@/contract/ratings/rectifications.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { Saying } from '@/features/ratings/rectifications/citizen/rectification.model'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import {
  sayingOf,
  useSayings,
} from '@/features/ratings/rectifications/citizen/rectification-drafts.store'
import { isRetryable } from '@/platform/outbox'
import { sayable } from '@/shared/lib/sayable'

/** As long as the contract lets anybody say. */
export const longestSaying = 1000

/** What whoever rated does about the order. */
export function useOrder(id: string) {
  const sayings = useSayings()
  const { act } = useRectifications()
  const [open, setOpen] = useState<RectificationAct['do']>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const said = (what: Saying) => sayingOf(sayings, id, what)

  async function send(body: RectificationAct) {
    if (busy) return
    setBusy(true)
    setFailure(undefined)
    const answer = await act(id, body)
    setBusy(false)
    const waits = body.do !== 'confirm' && answer.kind === 'failed' && isRetryable(answer.failure)
    if (answer.kind === 'failed' && !waits) setFailure(answer.failure)
    else setOpen(undefined)
  }

  return {
    open,
    busy,
    failure,
    said,
    type: (what: Saying, words: string) => sayings.keep(id, what, words),
    ask(what: RectificationAct['do'] | undefined) {
      setFailure(undefined)
      setOpen(what)
    },
    confirm: () => void send({ do: 'confirm', key: uuidV7(Date.now()) }),
    say(what: Saying) {
      const text = sayable(said(what), longestSaying)
      if (text) void send({ do: what, key: uuidV7(Date.now()), text })
    },
  }
}

export type Order = ReturnType<typeof useOrder>
