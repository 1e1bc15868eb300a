import type {
  About,
  Application,
  ConsultationKind,
  RequestClass,
  Topic,
} from '@/contract/consultations/consultations.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { DraftDocument } from './draft-documents.model'

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
  documents?: DraftDocument[]
  application?: Partial<Application>
  /** By the server's clock. Missing in drafts of earlier versions. */
  savedAt?: EpochMs
}

/** There is one draft for each page a question is asked from, and one for each kind of application. */
export const draftKey = (kind: ConsultationKind, about: About | undefined) =>
  kind === 'consultation' ? (about ? `${about.kind} ${about.id}` : 'anywhere') : kind

export interface UnsentDraft {
  /** Its key. */
  place: string
  kind: ConsultationKind
  /** The page it is asked from. */
  about: About | undefined
  draft: QuestionDraft
}

const applications: string[] = ['mediation', 'aid'] satisfies ConsultationKind[]

const isWritten = ({ text = '', application = {} }: QuestionDraft) =>
  [text, ...Object.values(application)].some((words) => !isBlank(words))

/** Whether something was written or attached that would be lost with the draft. */
export const isBegun = (draft: QuestionDraft = {}) =>
  isWritten(draft) || [draft.pictures, draft.documents].some((files) => files && files.length > 0)

/** Drafts in which something was written, the latest first. */
export const unsentDrafts = (drafts: Record<string, QuestionDraft>): UnsentDraft[] =>
  Object.entries(drafts)
    .filter(([, draft]) => isWritten(draft))
    .map(([place, draft]) => ({ place, draft, ...subjectOf(place) }))
    .sort((a, b) => (b.draft.savedAt ?? 0) - (a.draft.savedAt ?? 0))

/** The inverse of `draftKey`. */
function subjectOf(place: string): Pick<UnsentDraft, 'kind' | 'about'> {
  if (applications.includes(place)) return { kind: place as ConsultationKind, about: undefined }
  const [kind, id] = place.split(' ')
  return { kind: 'consultation', about: id ? { kind: kind as About['kind'], id } : undefined }
}
