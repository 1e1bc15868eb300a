import { readOwnTables } from '../../infra/db/own-tables'
import type { Domain } from '../../infra/domain'
import { messagesRoutes } from './messages.routes'
import { pushMessages } from './push-messages.job'

export const messages: Domain = {
  name: 'messages',
  routes: messagesRoutes,
  jobs: [pushMessages],
  ownData: (sql, citizenId) =>
    readOwnTables(sql, citizenId, [{ table: 'messages' }, { table: 'push_consents' }]),
}
