import type { Vault } from '../../infra/crypto/vault'
import { omitColumns, readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'

export async function ownData(sql: Sql, citizenId: string, vault: Vault) {
  const tables = await readOwnTables(sql, citizenId, [
    { table: 'consultations', without: ['bodyHash', 'claimedBy'] },
    {
      name: 'consultation_events_as_staff',
      table: 'consultation_events',
      by: 'by_staff',
      without: ['text', 'cites', 'key', 'byStaff'],
    },
    { table: 'consultation_asks' },
  ])
  for (const row of tables.consultations!)
    for (const column of ['contact', 'application'])
      if (row[column]) {
        const place = { table: 'consultations', column, row: String(row.id) }
        row[column] = vault.open(row[column] as Buffer, place)
      }
  return { ...tables, consultation_events: await readEvents(sql, citizenId) }
}

/** Without the staff member who acted. */
async function readEvents(sql: Sql, citizenId: string) {
  const rows = await sql<Record<string, unknown>[]>`
    select e.* from consultation_events e
      join consultations c on c.id = e.consultation_id
     where c.citizen_id = ${citizenId} order by e.consultation_id, e.seq`
  return rows.map((row) => omitColumns(row, ['byStaff', 'key']))
}
