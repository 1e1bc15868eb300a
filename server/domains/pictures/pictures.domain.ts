import { readOwnTables } from '../../infra/db/own-tables'
import type { Domain } from '../../infra/domain'
import { deleteUnattached } from './attached-pictures'
import { picturesRoutes } from './pictures.routes'

export const pictures: Domain = {
  name: 'pictures',
  routes: picturesRoutes,
  ownData: (sql, citizenId) =>
    readOwnTables(sql, citizenId, [{ table: 'pictures', without: ['hash', 'shownAs'] }]),
  tidy: deleteUnattached,
}
