import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'

export interface BookingDraft {
  visitor?: string
  party?: string
}

interface BookingDraftsStore {
  /** By outlet id. */
  drafts: Record<string, BookingDraft>
  update: (outlet: string, change: BookingDraft) => void
  discard: (outlet: string) => void
}

/** Unsent booking forms. Stored on this phone only; they survive closing the app. */
export const useBookingDrafts = create<BookingDraftsStore>()(
  persist(
    (set, get) => ({
      drafts: {},

      update(outlet, change) {
        const { drafts } = get()
        set({ drafts: { ...drafts, [outlet]: { ...drafts[outlet], ...change } } })
      },

      discard(outlet) {
        const { [outlet]: _, ...drafts } = get().drafts
        set({ drafts })
      },
    }),
    { name: 'booking-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useBookingDrafts.setState({ drafts: {} }))
