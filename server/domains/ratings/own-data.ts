import type { Vault } from '../../infra/crypto/vault'
import { readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'

export async function ownData(sql: Sql, citizenId: string, vault: Vault) {
  const ratingIds = sql`
    select r.id from ratings r join services_done d on d.id = r.service_id
     where d.citizen_id = ${citizenId}`
  const rectificationIds = sql`select id from rectifications where rating_id in (${ratingIds})`
  const tables = await readOwnTables(sql, citizenId, [
    { table: 'services_done' },
    {
      name: 'rectification_events_as_staff',
      table: 'rectification_events',
      by: 'by_staff',
      without: ['text', 'key', 'byStaff'],
    },
    {
      table: 'ratings',
      where: sql`id in (${ratingIds}) order by given_at`,
      without: ['bodyHash', 'key'],
    },
    { table: 'rectifications', where: sql`rating_id in (${ratingIds})`, without: ['movedBy'] },
    {
      table: 'rectification_events',
      where: sql`rectification_id in (${rectificationIds}) order by rectification_id, seq`,
      without: ['byStaff', 'key'],
    },
  ])
  for (const row of tables.ratings!)
    if (row.contact) {
      const place = { table: 'ratings', column: 'contact', row: String(row.id) }
      row.contact = vault.open(row.contact as Buffer, place)
    }
  return tables
}
