import type { Sql } from '../db/open'

/** Whether there is such an outlet now. */
export async function isOutlet(sql: Sql, id: string) {
  const [row] = await sql`
    select from facts where kind = 'outlet' and id = ${id} and retired_at is null`
  return Boolean(row)
}
