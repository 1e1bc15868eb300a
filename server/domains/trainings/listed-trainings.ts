import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'

/** What lists show of a training `t`; in person before online. */
export const listedColumns = (sql: Sql) => sql`
  t.id, t.title, t.title_en, t.topic, t.level, t.base, t.starts_at, t.ends_at, t.closes_at, t.fee_yuan,
  t.state, t.sample,
  (select json_agg(json_build_object(
            'way', s.way, 'capacity', s.capacity, 'waitlist', s.waitlist,
            'enrolled', s.enrolled, 'offered', s.offered, 'waiting', s.waiting)
          order by s.way desc)
     from seats s where s.training_id = t.id) seats`

/** These trainings, whatever their state, as lists show them. */
export async function listedOnes(sql: Sql, ids: string[]): Promise<Map<string, ListedTraining>> {
  if (ids.length === 0) return new Map()
  const rows = await sql<object[]>`
    select ${listedColumns(sql)} from trainings t where t.id in ${sql(ids)}`
  const listed = rows.map((row) => withoutNulls(row) as ListedTraining)
  return new Map(listed.map((one) => [one.id, one]))
}
