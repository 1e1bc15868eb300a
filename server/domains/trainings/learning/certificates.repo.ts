import type { Certificate } from '@/contract/trainings/learning.schema'
import { withoutNulls, type RowOf } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'

/**
 * As it was issued: later changes of the training do not reach it, and its name is that of the enrollment, which
 * only an organiser corrects. One issued by a server without these columns shows the training as it is.
 * `name` is unmasked; missing once the account or the consent is gone.
 */
export async function findCertificate(sql: Sql, number: string): Promise<Certificate | undefined> {
  const [row] = await sql<RowOf<Certificate>[]>`
    select c.number, c.attended, c.parts, c.issued_at, e.name, coalesce(c.title, t.title) title,
           case when c.title is null then t.title_en else c.title_en end title_en,
           coalesce(c.base, t.base) base, coalesce(c.starts_at, t.starts_at) starts_at,
           coalesce(c.ends_at, t.ends_at) ends_at, t.sample
      from certificates c
      join trainings t on t.id = c.training_id
      left join enrollments e on (e.training_id, e.way, e.no, e.citizen_id)
                               = (c.training_id, c.way, c.no, c.citizen_id)
     where c.number = ${number}`
  return row && withoutNulls(row)
}
