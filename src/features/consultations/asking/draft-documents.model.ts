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
  const documents = draft.documents.map((document) =>
    document.id === id ? { ...document, refused: failure.code } : document,
  )
  return { ...draft, documents }
}

interface Addition {
  text?: string
  pictures?: string[]
  documents?: DraftDocument[]
}

/** What was typed or attached after `sent`: files are gone once they have arrived. */
export function additionLeft(now: Addition, sent: Addition): Addition {
  const { pictures = [], documents = [] } = sent
  const sentFiles = [...pictures, ...documents.map(({ id }) => id)]
  return {
    ...(now.text !== sent.text && { text: now.text ?? '' }),
    pictures: now.pictures?.filter((id) => !sentFiles.includes(id)) ?? [],
    documents: now.documents?.filter(({ id }) => !sentFiles.includes(id)) ?? [],
  }
}

/** For a form: absent if there are none, as earlier versions sent it. */
export const documentIds = (documents: DraftDocument[] = []) =>
  documents.length > 0 ? { documents: documents.map(({ id }) => id) } : {}
