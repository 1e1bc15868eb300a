import { useState } from 'react'
import type { About, ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { toAskForm } from '@/features/consultations/asking/ask-form.model'
import type { Classification } from '@/features/consultations/asking/classification.model'
import { draftKey, type QuestionDraft } from '@/features/consultations/asking/question-draft.model'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { deviceId } from '@/platform/device-id'
import { isRetryable, useOutbox } from '@/platform/outbox'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'
import { unsentText } from '@/shared/unsent.text'

export interface QuestionTarget {
  kind: ConsultationKind
  about?: (About & { title: string }) | undefined
}

/** `sent`: being sent, queued or received; `waits`: sending failed and the outbox will retry. */
export type QuestionState =
  | { at: 'filling'; tried: boolean; refused?: Failure }
  | { at: 'sent'; id: string; waits: boolean }
  | { at: 'helped' }

const blank: QuestionDraft = {}

/** Editing and sending one question. */
export function useQuestion({ kind, about }: QuestionTarget) {
  const place = draftKey(kind, about)
  const draft = useDrafts(({ drafts }) => own(drafts, place)) ?? blank
  const { keep, drop } = useDrafts()
  const { ask, takeBack, countHelped } = useConsultations()
  const text = useWords(unsentText)
  const [asking, setAsking] = useState<QuestionState>({ at: 'filling', tried: false })
  const [id, setId] = useState(() => uuidV7(Date.now()))

  const fill = (refused?: Failure) => {
    setId(uuidV7(Date.now())) // a refused question is sent under a new id
    setAsking({ at: 'filling', tried: false, ...(refused && { refused }) })
  }

  return {
    draft,
    asking,
    change: (more: Partial<QuestionDraft>) => keep(place, more),

    submit: async (sorted: Classification) => {
      const form = toAskForm(draft, sorted, { kind, about, device: deviceId() })
      if (!form) return setAsking({ at: 'filling', tried: true })
      setAsking({ at: 'sent', id, waits: false })
      const from = { kind: 'ask', place, draft, of: kind, about, at: Date.now() } as const
      const answer = await ask(id, form, from)
      if (answer.kind === 'ready') return
      const isKept = useOutbox.getState().find(id) !== undefined
      if (isKept || isRetryable(answer.failure)) setAsking({ at: 'sent', id, waits: true })
      else fill(answer.failure)
    },

    /** Restores the draft of a question that was refused later, unless another one is being written. */
    reclaim: () => {
      if (!takeBack(id)) showToast(text.occupied)
      fill()
    },
    again: () => fill(),

    helped: (answer: string) => {
      countHelped(answer)
      drop(place)
      setAsking({ at: 'helped' })
    },
  }
}
