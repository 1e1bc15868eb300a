import { statusesUnderWay, waitsForSupervisor } from '@/contract/ratings/rectifications.rules'
import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../../infra/db/open'
import { ratingColumns } from '../../rating/rating-columns'
import type { RatingRow } from '../../rating/rating-columns'

const maxListed = 500

/** The latest published ratings. Their order within a day is random, as the ids carry the day only. */
export const listRatingsOfOutlet = (sql: Sql, unit: string) => sql<RatingRow[]>`
  select ${sql(ratingColumns)} from ratings
   where published_unit = ${unit}
   order by published_day desc, published_id desc limit ${maxListed}`

interface Done {
  unit: string
  visits: number
  consultations: number
  trainings: number
}

/** Finished services by outlet, without visits that staff did not confirm; days inclusive. */
export const countServicesByOutlet = (sql: Sql, from: string, until: string) => sql<Done[]>`
  select unit, count(*) filter (where kind = 'visit')::int visits,
         count(*) filter (where kind = 'consultation')::int consultations,
         count(*) filter (where kind = 'training')::int trainings
    from services_done
   where seen and (done_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date
   group by unit`

interface PendingRow {
  unit: string
  status: RectificationStatus
  complexState: 'asked' | 'approved' | 'refused' | null
  count: number
}

/** How many rectifications of each outlet await the supervisor. */
export async function countToReviewByOutlet(sql: Sql, now: string) {
  const rows = await sql<PendingRow[]>`
    select unit, status, complex_state, count(*)::int count from rectifications
     where status = any (${statusesUnderWay}) and reaches_at <= ${now} group by unit, status, complex_state`
  const counts = new Map<string, number>()
  for (const { unit, status, complexState, count } of rows)
    if (waitsForSupervisor({ status, ...(complexState && { complex: { state: complexState } }) }))
      counts.set(unit, (counts.get(unit) ?? 0) + count)
  return counts
}
