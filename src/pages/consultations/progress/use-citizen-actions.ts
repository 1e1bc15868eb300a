import { useState } from 'react'
import type { CitizenAction, Consultation } from '@/contract/consultations/consultations.schema'
import { consulting } from '@/contract/consultations/consultations.settings'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts, type AdditionDraft } from '@/features/consultations/asking/drafts.store'
import { documentIds } from '@/features/consultations/asking/draft-documents.model'
import { isRetryable } from '@/platform/outbox'
import { sendableText } from '@/shared/lib/sendable-text'

type Do = CitizenAction['do']

const blank: AdditionDraft = {}

function actOf(
  act: Do,
  key: string,
  { text, pictures = [], documents }: AdditionDraft,
): CitizenAction | undefined {
  if (act === 'close' || act === 'withdraw') return { do: act, key }
  const sendable = sendableText(text, consulting.maxTextLength)
  if (!sendable) return undefined
  if (act === 'reopen') return { do: act, key, text: sendable }
  return { do: act, key, text: sendable, pictures, ...documentIds(documents) }
}

/** Actions of the citizen, with confirmation and text input where needed. */
export function useCitizenActions({ id }: Pick<Consultation, 'id'>) {
  const words = useDrafts((drafts) => own(drafts.words, id)) ?? blank
  const { keepWords } = useDrafts()
  const { act } = useConsultations()
  const [open, setOpen] = useState<Do>()
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send(what: Do) {
    const body = actOf(what, uuidV7(Date.now()), words)
    setMissing(!body)
    if (!body || busy) return
    setBusy(true)
    setFailure(undefined)
    const answer = await act(id, body)
    setBusy(false)
    const waits = 'text' in body && answer.kind === 'failed' && isRetryable(answer.failure)
    if (answer.kind === 'failed' && !waits) setFailure(answer.failure)
    else setOpen(undefined)
  }

  return {
    words,
    open,
    busy,
    missing,
    failure,
    onWords: (change: AdditionDraft) => keepWords(id, change),
    /** Closing is done at once; other actions open a sheet first. */
    start: (what: Do) => {
      setFailure(undefined)
      if (what === 'close') void send(what)
      else setOpen(what)
    },
    send: (what: Do) => void send(what),
    close: () => setOpen(undefined),
  }
}
