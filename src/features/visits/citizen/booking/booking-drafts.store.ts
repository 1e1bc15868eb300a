import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'

/** What somebody has typed to book at an outlet. */
export interface BookingDraft {
  visitor?: string
  party?: string
}

interface BookingDraftsStore {
  /** By the outlet. */
  drafts: Record<string, BookingDraft>
  update: (outlet: string, change: BookingDraft) => void
  discard: (outlet: string) => void
}

/** What was typed and not sent. On this phone only: it survives leaving, and the app being closed. */
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
