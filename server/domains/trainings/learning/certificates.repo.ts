import type { Certificate } from '@/contract/trainings/learning.schema'
import { withoutNulls, type RowOf } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'

/** `name` is unmasked; missing if the account or profile was deleted. */
export async function findCertificate(sql: Sql, number: string): Promise<Certificate | undefined> {
  const [row] = await sql<RowOf<Certificate>[]>`
    select c.number, c.attended, c.parts, c.issued_at, p.name, t.title, t.title_en, t.base,
           t.starts_at, t.ends_at, t.sample
      from certificates c
      join trainings t on t.id = c.training_id
      left join profiles p on p.citizen_id = c.citizen_id
     where c.number = ${number}`
  return row && withoutNulls(row)
}
