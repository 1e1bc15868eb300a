import type { Vault } from '../../infra/crypto/vault'
import type { Sql } from '../../infra/db/open'
import { readOwnTables } from '../../infra/db/own-tables'
import type { Domain } from '../../infra/domain'
import { deleteUnattached } from './attached-pictures'
import { openName } from './document-pages'
import { picturesRoutes } from './pictures.routes'

export const pictures: Domain = {
  name: 'pictures',
  routes: picturesRoutes,
  sealed: [{ table: 'pictures', column: 'document_name', row: 'id' }],
  ownData,
  tidy: deleteUnattached,
}

async function ownData(sql: Sql, citizenId: string, vault: Vault) {
  const tables = await readOwnTables(sql, citizenId, [
    { table: 'pictures', without: ['hash', 'shownAs'] },
  ])
  for (const row of tables.pictures!)
    if (row.documentName)
      row.documentName = openName(vault, String(row.id), row.documentName as Buffer)
  return tables
}
