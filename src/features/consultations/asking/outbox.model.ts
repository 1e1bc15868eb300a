import type { About, ConsultationKind } from '@/contract/consultations/consultations.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { QuestionDraft } from './question-draft.model'

/** Attached to a queued question, so that its draft can be restored. */
export interface QuestionParcel {
  kind: 'ask'
  place: string
  draft: QuestionDraft
  of: ConsultationKind
  about?: (About & { title: string }) | undefined
  at: EpochMs
}

/** Attached to a queued addition to a consultation. */
export interface AdditionParcel {
  kind: 'act'
  consultation: string
}

interface Waiting {
  id: string
  from?: unknown
}

/** Parcels of other features are in the same outbox. */
const fromOf = ({ from }: Waiting) => from as QuestionParcel | AdditionParcel | undefined

export interface UnsentQuestion {
  id: string
  from: QuestionParcel
}

/** Latest first. */
export const unsentQuestions = (parcels: Waiting[]): UnsentQuestion[] =>
  parcels
    .flatMap((parcel) => {
      const from = fromOf(parcel)
      return from?.kind === 'ask' ? [{ id: parcel.id, from }] : []
    })
    .reverse()

export const unsentAdditions = <T extends Waiting>(parcels: T[], consultation: string): T[] =>
  parcels.filter((parcel) => {
    const from = fromOf(parcel)
    return from?.kind === 'act' && from.consultation === consultation
  })
