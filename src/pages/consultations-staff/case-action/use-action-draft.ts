import { emptyDraft, type ActionDraft } from '@/features/consultations/staff/case/actions.model'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'

/** Stored on every keystroke. */
export function useActionDraft(owner: string, id: string) {
  const { drafts, keep } = useActionDrafts()
  const draft = drafts.find((one) => one.owner === owner && one.id === id)?.draft ?? emptyDraft
  return {
    draft,
    change: (part: Partial<ActionDraft>) => keep({ owner, id, draft: { ...draft, ...part } }),
  }
}
