import type { RectificationRow } from './rectification-ledger'

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
}

/** The columns of a `RectificationRow`, for `select ${sql(rectificationColumns)}`. */
export const rectificationColumns = Object.keys(columns)
