import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { withoutNulls, type RowOf } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'

/** The columns of a `ListedTraining`, of the table alias `t`; onsite seats come first. */
export const listedColumns = (sql: Sql) => sql`
  t.id, t.title, t.title_en, t.topic, t.level, t.base, t.starts_at, t.ends_at, t.closes_at, t.fee_yuan,
  t.state, t.sample,
  (select json_agg(json_build_object(
            'way', s.way, 'capacity', s.capacity, 'waitlist', s.waitlist,
            'enrolled', s.enrolled, 'offered', s.offered, 'waiting', s.waiting)
          order by s.way desc)
     from seats s where s.training_id = t.id) seats`

/** Trainings in any state, by id. */
export async function findListedTrainings(
  sql: Sql,
  ids: string[],
): Promise<Map<string, ListedTraining>> {
  if (ids.length === 0) return new Map()
  const rows = await sql<RowOf<ListedTraining>[]>`
    select ${listedColumns(sql)} from trainings t where t.id in ${sql(ids)}`
  return new Map(rows.map((row) => [row.id, withoutNulls(row)]))
}
