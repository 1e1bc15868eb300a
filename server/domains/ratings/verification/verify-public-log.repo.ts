import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../infra/db/open'
import { qualified } from '../../../infra/db/qualified'
import { ratingColumns } from '../rating/rating-columns'
import type { RatingRow } from '../rating/rating-columns'

/** A rating and its rectification as stored. */
export interface StoredRating extends RatingRow {
  rectification: { status: RectificationStatus; overdue: boolean; days: number | null } | null
}

interface Row extends RatingRow {
  status: RectificationStatus | null
  overdue: boolean
  putRightDays: number | null
}

export async function listStoredRatings(sql: Sql): Promise<StoredRating[]> {
  const rows = await sql<Row[]>`
    select ${sql(qualified('r', ratingColumns))}, o.status, o.overdue, o.put_right_days
      from ratings r left join rectifications o on o.rating_id = r.id
     order by r.id`
  return rows.map(({ status, overdue, putRightDays, ...row }) => ({
    ...row,
    rectification: status && { status, overdue, days: putRightDays },
  }))
}
