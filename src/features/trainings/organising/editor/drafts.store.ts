import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import type { KeptDraft } from './draft.model'

interface DraftsStore {
  /** Latest first. */
  drafts: KeptDraft[]
  save: (draft: KeptDraft) => void
  discard: (owner: string, id: string) => void
}

const maxKept = 10

/** Unsaved trainings on this phone. Each is shown to its owner only. */
export const useDrafts = create<DraftsStore>()(
  persist(
    (set, get) => ({
      drafts: [],
      save: (one) => set({ drafts: [one, ...without(get().drafts, one)].slice(0, maxKept) }),
      discard: (owner, id) => set({ drafts: without(get().drafts, { owner, id }) }),
    }),
    { name: 'training-drafts', storage: createJSONStorage(() => stateStorage) },
  ),
)

const without = (drafts: KeptDraft[], { owner, id }: Pick<KeptDraft, 'owner' | 'id'>) =>
  drafts.filter((one) => one.owner !== owner || one.id !== id)
