import { readOwnTables } from '../../infra/db/own-tables'
import type { Domain } from '../../infra/domain'
import { republish } from './import-facts'
import { outletExists } from './outlets.repo'
import { publishedRoutes } from './serving/published.routes'
import { entriesRoutes } from './staff/knowledge-entries.routes'

export const facts: Domain = {
  name: 'facts',
  routes(app, deps) {
    publishedRoutes(app, deps)
    entriesRoutes(app, deps, republish)
  },
  ownData: (sql, citizenId) =>
    readOwnTables(sql, citizenId, [
      {
        name: 'entries_as_staff',
        table: 'entries',
        by: 'changed_by',
        without: ['body', 'changedBy'],
      },
    ]),
  isOutlet: outletExists,
}
