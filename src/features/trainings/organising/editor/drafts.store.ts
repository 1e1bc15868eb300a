import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import { typedSince } from '@/shared/lib/typed-since'
import type { KeptDraft } from './draft.model'

interface DraftsStore {
  /** Latest first. */
  drafts: KeptDraft[]
  save: (draft: KeptDraft) => void
  discard: (owner: string, id: string) => void
  /** As in `draftsById`. What was typed meanwhile changes the version that has arrived. */
  sending: (owner: string, id: string) => (version: number) => boolean
}

const maxKept = 10

/** Unsaved trainings on this phone. Each is shown to its owner only. */
export const useDrafts = create<DraftsStore>()(
  persist(
    (set, get) => ({
      drafts: [],
      save: (keptDraft) =>
        set({ drafts: [keptDraft, ...without(get().drafts, keptDraft)].slice(0, maxKept) }),
      discard: (owner, id) => set({ drafts: without(get().drafts, { owner, id }) }),

      sending(owner, id) {
        const left = typedSince(() => draftOf(get().drafts, owner, id))
        return (version) => {
          const draft = left()
          if (draft) get().save({ owner, id, draft: { ...draft, version } })
          else get().discard(owner, id)
          return draft !== undefined
        }
      },
    }),
    { name: 'training-drafts', storage: createJSONStorage(() => stateStorage) },
  ),
)

/** What this owner typed about a training. */
export const draftOf = (drafts: KeptDraft[], owner: string, id: string) =>
  drafts.find((keptDraft) => keptDraft.owner === owner && keptDraft.id === id)?.draft

const without = (drafts: KeptDraft[], { owner, id }: Pick<KeptDraft, 'owner' | 'id'>) =>
  drafts.filter((keptDraft) => keptDraft.owner !== owner || keptDraft.id !== id)
