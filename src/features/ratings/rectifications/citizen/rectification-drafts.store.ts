import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { TextAction } from './rectification.model'

interface RectificationDraftsStore {
  /** Keyed by rectification id and action. */
  sayings: Record<string, string>
  keep: (id: string, action: TextAction, words: string) => void
  drop: (id: string, action: TextAction) => void
}

const draftKey = (id: string, action: TextAction) => `${id} ${action}`

export const draftText = (
  { sayings }: Pick<RectificationDraftsStore, 'sayings'>,
  id: string,
  action: TextAction,
) => own(sayings, draftKey(id, action)) ?? ''

/** Unsent texts, on this phone only. */
export const useRectificationDrafts = create<RectificationDraftsStore>()(
  persist(
    (set, get) => ({
      sayings: {},

      keep: (id, action, words) =>
        set({ sayings: { ...get().sayings, [draftKey(id, action)]: words } }),

      drop(id, action) {
        const { [draftKey(id, action)]: _, ...sayings } = get().sayings
        set({ sayings })
      },
    }),
    { name: 'rectification-sayings', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useRectificationDrafts.setState({ sayings: {} }))
