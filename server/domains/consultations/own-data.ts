import type { Vault } from '../../infra/crypto/vault'
import { readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'

export async function ownData(sql: Sql, citizenId: string, vault: Vault) {
  const tables = await readOwnTables(sql, citizenId, [
    { table: 'consultations', without: ['bodyHash', 'claimedBy', 'movedBy'] },
    {
      name: 'consultation_events_as_staff',
      table: 'consultation_events',
      by: 'by_staff',
      without: ['text', 'cites', 'key', 'byStaff'],
    },
    { table: 'consultation_asks' },
    {
      table: 'consultation_events',
      where: sql`consultation_id in (select id from consultations where citizen_id = ${citizenId})
        order by consultation_id, seq`,
      without: ['byStaff', 'key'],
    },
  ])
  for (const row of tables.consultations!)
    for (const column of ['contact', 'application'] as const)
      if (row[column]) {
        const place = { table: 'consultations', column, row: String(row.id) }
        row[column] = vault.open(row[column] as Buffer, place)
      }
  return tables
}
