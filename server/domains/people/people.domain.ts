import type { Domain } from '../../infra/domain'
import { accountRoutes } from './citizen/account.routes'
import { ownPeopleData } from './citizen/own-data'
import { identityRoutes } from './identity/identity.routes'
import { membersRoutes } from './staff/members.routes'
import { tidyPeople } from './tidy-people'

export const people: Domain = {
  name: 'people',
  routes(app, deps, domains) {
    identityRoutes(app, deps)
    accountRoutes(app, deps, domains)
    membersRoutes(app, deps, domains)
  },
  sealed: [{ table: 'profiles', column: 'phone', row: 'citizen_id' }],
  ownData: ownPeopleData,
  tidy: tidyPeople,
}
