import type { Sql } from '../../infra/db/open'

/** Citizen ids of all current supervisors. */
export async function listSupervisors(sql: Sql) {
  const rows = await sql<{ id: string }[]>`
    select distinct citizen_id id from memberships
     where role = 'supervisor' and ended_at is null`
  return rows.map(({ id }) => id)
}
