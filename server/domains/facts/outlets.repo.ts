import type { Sql } from '../../infra/db/open'

/** Whether there is such an outlet now. */
export async function outletExists(sql: Sql, id: string) {
  const [row] = await sql`
    select from facts where kind = 'outlet' and id = ${id} and retired_at is null`
  return Boolean(row)
}

/** What outlets are called, by id; those that are no more too. */
export async function outletNames(sql: Sql, ids: string[]) {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, body ->> 'name' as name from facts where kind = 'outlet' and id = any (${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
