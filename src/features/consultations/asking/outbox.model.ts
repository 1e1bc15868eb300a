import type {
  About,
  AskForm,
  ConsultationKind,
} from '@/contract/consultations/consultations.schema'
import type { QuestionDraft } from './ask.model'

/** What a question that waits to be sent was made of. */
export interface QuestionParcel {
  kind: 'ask'
  place: string
  draft: QuestionDraft
  of: ConsultationKind
  about?: (About & { title: string }) | undefined
  /** Milliseconds since 1970. */
  at: number
}

/** What is added to one waits. */
export interface AdditionParcel {
  kind: 'act'
  consultation: string
}

interface Waiting {
  id: string
  from?: unknown
}

/** What waits may be something else than ours. */
const fromOf = ({ from }: Waiting) => from as QuestionParcel | AdditionParcel | undefined

export interface UnsentQuestion {
  id: string
  from: QuestionParcel
}

/** Questions that are not sent yet, the latest first. */
export const unsentQuestions = (parcels: Waiting[]): UnsentQuestion[] =>
  parcels
    .flatMap((parcel) => {
      const from = fromOf(parcel)
      return from?.kind === 'ask' ? [{ id: parcel.id, from }] : []
    })
    .reverse()

/** What waits to be added to a consultation. */
export const unsentAdditions = <T extends Waiting>(parcels: T[], consultation: string): T[] =>
  parcels.filter((parcel) => {
    const from = fromOf(parcel)
    return from?.kind === 'act' && from.consultation === consultation
  })

/** Of a question, as a list shows it. */
export const summaryOf = ({ text }: Pick<AskForm, 'text'>) =>
  text.length > 80 ? `${text.slice(0, 79)}…` : text
