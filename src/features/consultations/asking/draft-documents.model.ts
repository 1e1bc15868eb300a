import type { Failure, FailureCode } from '@/contract/shared/failure'

/** A PDF that is stored on the phone until it is sent. */
export interface DraftDocument {
  id: string
  name: string
  /** Why the server refused it. */
  refused?: FailureCode
}

interface Refused {
  failure?: Failure
  /** The first one was refused. */
  steps: { document?: string }[]
}

/** The draft of what was refused, with the document marked that was the reason. */
export function withRefusal<T extends { documents?: DraftDocument[] }>(
  draft: T,
  { failure, steps }: Refused,
): T {
  const id = steps[0]?.document
  if (!failure || !id || !draft.documents) return draft
  const documents = draft.documents.map((one) =>
    one.id === id ? { ...one, refused: failure.code } : one,
  )
  return { ...draft, documents }
}

/** For a form: absent if there are none, as earlier versions sent it. */
export const documentIds = (documents: DraftDocument[] = []) =>
  documents.length > 0 ? { documents: documents.map(({ id }) => id) } : {}
