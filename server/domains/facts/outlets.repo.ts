import type { SpecialDay } from '@/contract/facts/outlets.schema'
import type { Sql } from '../../infra/db/open'

/** False for a retired outlet. */
export async function outletExists(sql: Sql, id: string) {
  const [row] = await sql`
    select from facts where kind = 'outlet' and id = ${id} and retired_at is null`
  return Boolean(row)
}

/**
 * Whether outlet `f` of the facts has a street address with its number, so that one can be sent there: the one
 * that a person stated, else the imported one.
 */
export const hasPlace = (sql: Sql) => sql`
  coalesce(
    (select (e.value ->> 'door')::boolean from fact_edits_in_force e
      where e.record = f.id and e.field = 'address'),
    f.body ->> 'address' is not null and f.body ->> 'address_precision' = 'door', false)`

/** Undefined: there is no such outlet, or it is retired. */
export async function findOutletPlace(sql: Sql, id: string) {
  const [row] = await sql<{ known: boolean }[]>`
    select ${hasPlace(sql)} known from facts f
     where f.kind = 'outlet' and f.id = ${id} and f.retired_at is null`
  return row
}

/** The days on which an outlet has other hours than usual, as a person stated them. */
export async function findSpecialDays(sql: Sql, id: string): Promise<SpecialDay[]> {
  const [row] = await sql<{ value: SpecialDay[] }[]>`
    select value from fact_edits_in_force where record = ${id} and field = 'days'`
  return row?.value ?? []
}

/** Outlet names by id, retired outlets included. */
export async function outletNames(sql: Sql, ids: string[]) {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, body ->> 'name' as name from facts where kind = 'outlet' and id = any (${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
