import { emptyDraft, type ActDraft } from '@/features/desk/acts.model'
import { useReplies } from '@/features/desk/replies.store'

/** What is typed for a consultation: it is kept with each key. */
export function useDraft(owner: string, id: string) {
  const { drafts, keep } = useReplies()
  const draft = drafts.find((one) => one.owner === owner && one.id === id)?.draft ?? emptyDraft
  return {
    draft,
    change: (part: Partial<ActDraft>) => keep({ owner, id, draft: { ...draft, ...part } }),
  }
}
