import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { Draft } from './rate.model'

interface RatingDraftsStore {
  /** Keyed by service id. */
  drafts: Record<string, Draft>
  keep: (service: string, change: Partial<Draft>) => void
  drop: (service: string) => void
}

/** Unsent forms. They survive leaving the page and closing the app. */
export const useRatingDrafts = create<RatingDraftsStore>()(
  persist(
    (set, get) => ({
      drafts: {},

      keep(service, change) {
        const { drafts } = get()
        set({ drafts: { ...drafts, [service]: { ...drafts[service], ...change } } })
      },

      drop(service) {
        const { [service]: _, ...drafts } = get().drafts
        set({ drafts })
      },
    }),
    { name: 'rating-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useRatingDrafts.setState({ drafts: {} }))
