import type { LogBody, LogKind } from '@/contract/ratings/public-log.schema'
import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../infra/db/open'
import { qualified } from '../../../infra/db/qualified'
import { ratingColumns } from '../rating/rating-columns'
import type { RatingRow } from '../rating/rating-columns'

export interface StoredState {
  status: RectificationStatus
  overdue: boolean
  days: number | null
}

/** A rating and its rectification as stored. */
export interface StoredRating extends RatingRow {
  rectification: StoredState | null
  /** Its rectification as the figures count it. */
  counted: StoredState | null
}

interface Row extends RatingRow {
  status: RectificationStatus | null
  overdue: boolean
  putRightDays: number | null
  loggedStatus: RectificationStatus | null
  loggedOverdue: boolean
  loggedDays: number | null
}

export async function listStoredRatings(sql: Sql): Promise<StoredRating[]> {
  const rows = await sql<Row[]>`
    select ${sql(qualified('r', ratingColumns))}, r.logged_status, r.logged_overdue, r.logged_days,
           o.status, o.overdue, o.put_right_days
      from ratings r left join rectifications o on o.rating_id = r.id
     order by r.id`
  return rows.map(
    ({ status, overdue, putRightDays, loggedStatus, loggedOverdue, loggedDays, ...row }) => ({
      ...row,
      rectification: status && { status, overdue, days: putRightDays },
      counted: loggedStatus && {
        status: loggedStatus,
        overdue: loggedOverdue,
        days: loggedDays,
      },
    }),
  )
}

export interface WaitingEntry {
  ratingId: string
  kind: LogKind
  body: LogBody
}

/** What is not logged yet, in order. */
export const listWaitingEntries = (sql: Sql) => sql<WaitingEntry[]>`
  select rating_id, kind, body from log_waiting order by id`
