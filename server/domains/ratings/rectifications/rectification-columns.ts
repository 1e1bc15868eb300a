import type { Outcome, RectificationStatus } from '@/contract/ratings/rectifications.schema'

/** A row of `rectifications`. */
export interface RectificationRow {
  id: string
  ratingId: string
  number: string
  unit: string
  status: RectificationStatus
  openedDay: string
  dueFrom: string
  round: number
  contactDue: string
  contactedAt: string | null
  fixDue: string
  days: number
  dueUnsure: boolean
  complex: string | null
  complexState: 'asked' | 'approved' | 'refused' | null
  disputed: boolean
  overdue: boolean
  fixedAt: string | null
  outcome: Outcome | null
  putRightDays: number | null
  lastSeq: number
  changedAt: string
  sample: boolean
  /** When the rated outlet sees it; null: never, as the rating was improved before. */
  reachesAt: string | null
  /** The rater wants to be contacted at once. */
  atOnce: boolean
}

const columns: Record<keyof RectificationRow, true> = {
  id: true,
  ratingId: true,
  number: true,
  unit: true,
  status: true,
  openedDay: true,
  dueFrom: true,
  round: true,
  contactDue: true,
  contactedAt: true,
  fixDue: true,
  days: true,
  dueUnsure: true,
  complex: true,
  complexState: true,
  disputed: true,
  overdue: true,
  fixedAt: true,
  outcome: true,
  putRightDays: true,
  lastSeq: true,
  changedAt: true,
  sample: true,
  reachesAt: true,
  atOnce: true,
}

/** The columns of a `RectificationRow`, for `select ${sql(rectificationColumns)}`. */
export const rectificationColumns = Object.keys(columns)
