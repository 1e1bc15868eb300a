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
  keep: (outlet: string, change: BookingDraft) => void
  drop: (outlet: string) => void
}

/** What was typed and not sent. On this phone only: it survives leaving, and the app being closed. */
export const useBookingDrafts = create<BookingDraftsStore>()(
  persist(
    (set, get) => ({
      drafts: {},

      keep(outlet, change) {
        const { drafts } = get()
        set({ drafts: { ...drafts, [outlet]: { ...drafts[outlet], ...change } } })
      },

      drop(outlet) {
        const { [outlet]: _, ...drafts } = get().drafts
        set({ drafts })
      },
    }),
    { name: 'booking-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useBookingDrafts.setState({ drafts: {} }))
