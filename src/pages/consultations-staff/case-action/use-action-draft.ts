import { emptyDraft, type ActDraft } from '@/features/consultations/staff/case/actions.model'
import { useReplies } from '@/features/consultations/staff/case/action-drafts.store'

/** What is typed for a consultation: it is kept with each key. */
export function useDraft(owner: string, id: string) {
  const { drafts, keep } = useReplies()
  const draft = drafts.find((one) => one.owner === owner && one.id === id)?.draft ?? emptyDraft
  return {
    draft,
    change: (part: Partial<ActDraft>) => keep({ owner, id, draft: { ...draft, ...part } }),
  }
}
