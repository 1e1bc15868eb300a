import type { Sql } from '../../infra/db/open'

/** False for a retired outlet. */
export async function outletExists(sql: Sql, id: string) {
  const [row] = await sql`
    select from facts where kind = 'outlet' and id = ${id} and retired_at is null`
  return Boolean(row)
}

/** Outlet names by id, retired outlets included. */
export async function outletNames(sql: Sql, ids: string[]) {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, body ->> 'name' as name from facts where kind = 'outlet' and id = any (${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
