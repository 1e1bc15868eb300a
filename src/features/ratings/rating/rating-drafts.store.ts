import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { Draft } from './rate.model'

interface RatingDraftsStore {
  /** By the service that is rated. */
  drafts: Record<string, Draft>
  keep: (service: string, change: Partial<Draft>) => void
  drop: (service: string) => void
}

/** What was chosen and typed and not sent. On this phone only: it survives leaving, and the app being closed. */
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
