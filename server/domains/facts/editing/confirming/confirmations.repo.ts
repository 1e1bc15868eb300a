import { expiringFields } from '@/contract/facts/outlet-edits.rules'
import type { OutletChange, OutletField } from '@/contract/facts/outlet-edits.schema'
import type { Sql } from '../../../../infra/db/open'

interface InForceRow {
  id: string
  outlet: string
  field: OutletField
  value: OutletChange['value']
  confirmedAt: string
}

/** Edits in force, without fields for which a newer value waits: those are changing, so nothing still holds. */
export const listSettledEdits = (sql: Sql, outlet?: string) => sql<InForceRow[]>`
  select f.id, f.record outlet, f.field, f.value, f.confirmed_at from fact_edits_in_force f
   where f.field = any (${expiringFields}) and ${outlet ? sql`f.record = ${outlet}` : sql`true`}
     and not exists (
           select from fact_edits e
            where e.record = f.record and e.field = f.field
              and not exists (select from fact_edit_decisions d where d.edit_id = e.id))
   order by f.record, f.field`

/** When it was last asked whether each edit still holds, by its id. */
export async function listLastRequests(sql: Sql) {
  const rows = await sql<{ editId: string; at: string }[]>`
    select edit_id, max(at) at from outlet_confirmation_requests group by edit_id`
  return new Map(rows.map(({ editId, at }) => [editId, at]))
}

export const insertRequests = (tx: Sql, editIds: string[], at: string) => tx`
  insert into outlet_confirmation_requests ${tx(editIds.map((editId) => ({ editId, at })))}`

export const insertConfirmation = (
  tx: Sql,
  row: { id: string; editId: string; byStaff: string; byCity: boolean; at: string },
) => tx`insert into outlet_edit_confirmations ${tx(row)}`

/** People who work for outlets now. */
export const listOutletStaff = (sql: Sql, outlets: string[]) => sql<
  { outlet: string; citizenId: string }[]
>`
  select distinct institution outlet, citizen_id from memberships
   where role = 'outlet_staff' and institution = any (${outlets}) and ended_at is null`
