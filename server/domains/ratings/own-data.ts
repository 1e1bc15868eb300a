import type { Vault } from '../../infra/crypto/vault'
import { omitColumns, readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'

type Row = Record<string, unknown>

export const ownData = async (sql: Sql, citizenId: string, vault: Vault) => ({
  ...(await readOwnTables(sql, citizenId, [
    { table: 'services_done' },
    {
      name: 'rectification_events_as_staff',
      table: 'rectification_events',
      by: 'by_staff',
      without: ['text', 'key', 'byStaff'],
    },
  ])),
  ...(await readRatings(sql, citizenId, vault)),
})

/** How they rated and how it was put right, without the staff who did it. */
async function readRatings(sql: Sql, citizenId: string, vault: Vault) {
  const ratings = await sql<Row[]>`
    select r.* from ratings r join services_done d on d.id = r.service_id
     where d.citizen_id = ${citizenId} order by r.given_at`
  for (const row of ratings)
    if (row.contact) {
      const place = { table: 'ratings', column: 'contact', row: String(row.id) }
      row.contact = vault.open(row.contact as Buffer, place)
    }
  const ids = ratings.map((row) => String(row.id))
  const rectifications = await sql<Row[]>`
    select * from rectifications where rating_id = any (${ids}::uuid[])`
  const events = await sql<Row[]>`
    select e.* from rectification_events e join rectifications r on r.id = e.rectification_id
     where r.rating_id = any (${ids}::uuid[]) order by e.rectification_id, e.seq`
  return {
    ratings: ratings.map((row) => omitColumns(row, ['bodyHash', 'key'])),
    rectifications: [...rectifications],
    rectification_events: events.map((row) => omitColumns(row, ['byStaff', 'key'])),
  }
}
