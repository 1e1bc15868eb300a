import type { Certificate } from '@/contract/trainings/learning.schema'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'

/** With the whole name of whose it is, as long as there is an account and a profile. */
export async function findCertificate(sql: Sql, number: string) {
  const [row] = await sql<object[]>`
    select c.number, c.attended, c.parts, c.issued_at, p.name, t.title, t.title_en, t.base,
           t.starts_at, t.ends_at, t.sample
      from certificates c
      join trainings t on t.id = c.training_id
      left join profiles p on p.citizen_id = c.citizen_id
     where c.number = ${number}`
  return row && (withoutNulls(row) as Certificate)
}
