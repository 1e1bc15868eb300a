import type { Vault } from '../../infra/crypto/vault'
import { readOwnTables } from '../../infra/db/own-tables'
import type { Sql } from '../../infra/db/open'
import type { VisitRow } from './rows'
import { openVisitor } from './visit-view'

export async function ownData(sql: Sql, citizenId: string, vault: Vault) {
  const tables = await readOwnTables(sql, citizenId, [{ table: 'visits', without: ['bodyHash'] }])
  for (const row of tables.visits!) {
    const { id, who } = row as Record<string, unknown> & Pick<VisitRow, 'id' | 'who'>
    if (who) row.who = openVisitor({ id, who }, vault)
  }
  return tables
}
