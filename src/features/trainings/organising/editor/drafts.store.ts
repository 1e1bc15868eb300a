import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import type { KeptDraft } from './draft.model'

interface DraftsStore {
  /** The latest first. */
  drafts: KeptDraft[]
  keep: (one: KeptDraft) => void
  /** It is saved, or not wanted. */
  drop: (owner: string, id: string) => void
}

const most = 10

/** What is typed and not saved yet. On this phone, until it is: whoever types it sees it, nobody else. */
export const useDrafts = create<DraftsStore>()(
  persist(
    (set, get) => ({
      drafts: [],
      keep: (one) => set({ drafts: [one, ...without(get().drafts, one)].slice(0, most) }),
      drop: (owner, id) => set({ drafts: without(get().drafts, { owner, id }) }),
    }),
    { name: 'training-drafts', storage: createJSONStorage(() => stateStorage) },
  ),
)

const without = (drafts: KeptDraft[], { owner, id }: Pick<KeptDraft, 'owner' | 'id'>) =>
  drafts.filter((one) => one.owner !== owner || one.id !== id)
