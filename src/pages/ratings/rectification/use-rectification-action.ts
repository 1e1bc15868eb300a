import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { RectificationAction } from '@/contract/ratings/rectifications.schema'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { TextAction } from '@/features/ratings/rectifications/citizen/rectification.model'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import {
  draftText,
  useRectificationDrafts,
} from '@/features/ratings/rectifications/citizen/rectification-drafts.store'
import { isRetryable } from '@/platform/outbox'
import { sendableText } from '@/shared/lib/sendable-text'

/** Maximum length in the contract's schema. */
export const maxTextLength = 1000

/** State of the rater's actions on one rectification. */
export function useRectificationAction(id: string) {
  const sayings = useRectificationDrafts()
  const { act } = useRectifications()
  const [open, setOpen] = useState<RectificationAction['do']>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const textOf = (what: TextAction) => draftText(sayings, id, what)

  async function send(body: RectificationAction) {
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
    textOf,
    type: (what: TextAction, words: string) => sayings.keep(id, what, words),
    ask(what: RectificationAction['do'] | undefined) {
      setFailure(undefined)
      setOpen(what)
    },
    confirm: () => void send({ do: 'confirm', key: uuidV7(Date.now()) }),
    say(what: TextAction) {
      const text = sendableText(textOf(what), maxTextLength)
      if (text) void send({ do: what, key: uuidV7(Date.now()), text })
    },
  }
}

export type RectificationActions = ReturnType<typeof useRectificationAction>
