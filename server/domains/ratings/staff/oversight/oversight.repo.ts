import type { Sql } from '../../../../infra/db/open'
import type { RatingRow } from '../../rating/ratings.repo'

/** The latest ratings of a unit; of one day in no order that says anything. */
export const ratingsOfUnit = (sql: Sql, unit: string) => sql<RatingRow[]>`
  select * from ratings where unit = ${unit} order by day desc, id desc limit 500`

interface Done {
  unit: string
  visits: number
  consultations: number
  trainings: number
}

/** What units have done between two days (both included), by unit. */
export const doneByUnit = (sql: Sql, from: string, until: string) => sql<Done[]>`
  select unit, count(*) filter (where kind = 'visit')::int visits,
         count(*) filter (where kind = 'consultation')::int consultations,
         count(*) filter (where kind = 'training')::int trainings
    from services_done
   where (done_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date
   group by unit`

/** How many orders of each unit wait for the supervisor. */
export const toReviewByUnit = (sql: Sql) => sql<{ unit: string; count: number }[]>`
  select unit, count(*)::int count from rectifications
   where status in ('in_review', 'with_supervisor')
      or status = 'open' and complex_state = 'asked'
   group by unit`
