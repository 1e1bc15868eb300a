import type { Sql } from '../../../infra/db/open'

/** What somebody of staff calls themselves; undefined if they have said nothing. */
export async function nameOf(sql: Sql, citizen: string) {
  const [row] = await sql<{ name: string | null }[]>`
    select coalesce(p.name, c.name) as name
      from citizens c left join profiles p on p.citizen_id = c.id
     where c.id = ${citizen}`
  return row?.name ?? undefined
}
