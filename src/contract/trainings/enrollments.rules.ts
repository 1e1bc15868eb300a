import type { EpochMs } from '../shared/time.types'

/** An enrollment in one of these holds a seat or a place; a citizen has at most one of them per training. */
export const activeStatuses = ['enrolled', 'offered', 'waitlisted'] as const

/** Whether a seat can be given back. A place on the waitlist or an offer can be given up at any time. */
export const canCancel = (cancelUntil: string, now: EpochMs) => now < Date.parse(cancelUntil)

/** Sign-ups of a citizen for one training within 24 hours: each leaves a number and an entry in the seat history. */
export const maxSignUpsPerDay = 10
