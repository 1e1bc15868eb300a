import {
  clearFields,
  emptyDraft,
  type ActionDraft,
  type CaseActionName,
} from '@/features/consultations/staff/case/actions.model'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'

/** Stored on every keystroke. */
export function useActionDraft(owner: string, id: string) {
  const { keep } = useActionDrafts()
  const draft = useActionDrafts(({ drafts }) => draftOf(drafts, owner, id))
  return {
    draft,
    change: (part: Partial<ActionDraft>) => keep({ owner, id, draft: { ...draft, ...part } }),
    /** Forgets what an action has sent, but not what was typed since. */
    clear: (act: CaseActionName, sent: ActionDraft) => {
      const now = draftOf(useActionDrafts.getState().drafts, owner, id)
      keep({ owner, id, draft: clearFields(act, sent, now) })
    },
  }
}

type Kept = ReturnType<typeof useActionDrafts.getState>['drafts']

const draftOf = (drafts: Kept, owner: string, id: string) =>
  drafts.find((keptDraft) => keptDraft.owner === owner && keptDraft.id === id)?.draft ?? emptyDraft
