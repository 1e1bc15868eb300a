import { draftsById } from '@/platform/drafts-by-id'

export interface BookingDraft {
  visitor?: string
  party?: string
}

/** Unsent bookings, by outlet. */
export const useBookingDrafts = draftsById<BookingDraft>('booking-drafts')
