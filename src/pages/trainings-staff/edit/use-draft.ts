import { useRouter } from '@tarojs/taro'
import {
  copyDraft,
  toDraft,
  emptyDraft,
  type TrainingDraft,
} from '@/features/trainings/organising/editor/draft.model'
import { draftOf, useDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { idle, ready, type Remote } from '@/shared/lib/remote'

interface Params {
  id: string
  /** The outlet of a new training. */
  base?: string
  /** Id of the training to copy. */
  copy?: string
}

/** The draft in the form: typed before, else based on a stored training, else empty. */
export function useDraft(owner: string) {
  const { id = '', base, copy } = useRouter().params as Partial<Params>
  const { id: shown, training } = useOrganisedTrainings()
  const { drafts, save, discard, sending } = useDrafts()
  const kept = draftOf(drafts, owner, id)
  const from = kept?.version === 0 ? undefined : (copy ?? (base ? undefined : id))
  const source = from && shown === from ? training : idle
  const stored = source.kind === 'ready' ? source.value : undefined
  const fresh = base ? emptyDraft(base) : stored && (copy ? copyDraft(stored) : toDraft(stored))
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
    /** Whether there is unsaved input. */
    isKept: kept !== undefined,
    /** Id of the training it is based on. */
    from,
    copied: copy !== undefined,
    /** The stored training; undefined for a new one. */
    stored: copy ? undefined : stored,
    save: (change: Partial<TrainingDraft>) => {
      if (draft) save({ owner, id, draft: { ...draft, ...change } })
    },
    discard: () => discard(owner, id),
    sending: () => sending(owner, id),
  }
}
