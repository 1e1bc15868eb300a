import type {
  About,
  Application,
  ConsultationKind,
  RequestClass,
  Topic,
} from '@/contract/consultations/consultations.schema'
import type { IpType } from '@/contract/facts/sources.schema'

/** `none` was chosen explicitly; a missing value may be guessed. */
type Chosen<T extends string> = T | 'none'

/** An unsent question, as kept on the phone. */
export interface QuestionDraft {
  text?: string
  topic?: Topic
  class?: RequestClass
  ipType?: Chosen<IpType>
  district?: Chosen<string>
  anonymous?: boolean
  contact?: string
  /** The reference to the page it was asked from was removed. */
  bare?: boolean
  /** Ids of pictures stored on the phone. */
  pictures?: string[]
  application?: Partial<Application>
}

/** There is one draft for each page a question is asked from, and one for each kind of application. */
export const draftKey = (kind: ConsultationKind, about: About | undefined) =>
  kind === 'consultation' ? (about ? `${about.kind} ${about.id}` : 'anywhere') : kind
