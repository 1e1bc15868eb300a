import { statusesUnderWay, waitsForSupervisor } from '@/contract/ratings/rectifications.rules'
import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../../infra/paging/keyset'
import { toPage } from '../../../../infra/paging/page'
import { ratingColumns } from '../../rating/rating-columns'
import type { RatingRow } from '../../rating/rating-columns'

const latestFirst = keyset('desc', { published_day: 'text', published_id: 'uuid' })

/** Published ratings. Their order within a day is random, as the ids carry the day only. */
export async function listRatingsOfOutlet(sql: Sql, unit: string, page: PageRequest) {
  const rows = await sql<Placed<RatingRow>[]>`
    select ${sql(ratingColumns)}, ${latestFirst.position(sql)} from ratings
     where published_unit = ${unit} and ${latestFirst.isAfter(sql, page)}
     ${latestFirst.inOrder(sql, page)}`
  return toPage<RatingRow>(rows, page)
}

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
