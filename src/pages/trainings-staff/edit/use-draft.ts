import { useRouter } from '@tarojs/taro'
import {
  copyOf,
  draftOf,
  emptyDraft,
  type TrainingDraft,
} from '@/features/trainings/organising/editor/draft.model'
import { useDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useOrganised } from '@/features/trainings/organising/organised-trainings.store'
import { idle, ready, type Remote } from '@/shared/lib/remote'

interface Params {
  id: string
  /** Of a new one. */
  base?: string
  /** The one that is held once more. */
  copy?: string
}

/** What stands in the fields, where it comes from, and what it is called. */
export function useDraft(owner: string) {
  const { id = '', base, copy } = useRouter().params as Partial<Params>
  const { id: shown, training } = useOrganised()
  const { drafts, keep, drop } = useDrafts()
  const kept = drafts.find((one) => one.owner === owner && one.id === id)?.draft
  const from = kept?.version === 0 ? undefined : (copy ?? (base ? undefined : id))
  const source = from && shown === from ? training : idle
  const stored = source.kind === 'ready' ? source.value : undefined
  const fresh = base ? emptyDraft(base) : stored && (copy ? copyOf(stored) : draftOf(stored))
  const draft = kept ?? fresh
  const remote: Remote<TrainingDraft> = draft
    ? ready(draft)
    : source.kind === 'ready'
      ? idle
      : source
  return {
    id,
    draft,
    remote,
    /** Something was typed that is not saved. */
    isKept: kept !== undefined,
    /** The training it is read from. */
    from,
    copied: copy !== undefined,
    /** As it is now on the server; not of one that is made now. */
    stored: copy ? undefined : stored,
    keep: (change: Partial<TrainingDraft>) => {
      if (draft) keep({ owner, id, draft: { ...draft, ...change } })
    },
    drop: () => drop(owner, id),
  }
}
