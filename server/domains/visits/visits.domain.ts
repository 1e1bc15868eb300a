import type { Domain } from '../../infra/domain'
import { engagementsIn } from '../../infra/engagements'
import { countWrites } from '../../infra/http/count-writes'
import { publicVisitRoutes, visitRoutes } from './citizen/visits.routes'
import { visitDemand } from './demand'
import { engagements } from './engagements'
import { endVisits } from './jobs/end-visits'
import { generateSlotsAhead } from './jobs/generate-slots-ahead'
import { remindVisits } from './jobs/remind-visits'
import { accountDeleted, consentWithdrawn } from './leaving'
import { visitMatters } from './matters'
import { ownData } from './own-data'
import { removeSamples } from './remove-samples'
import { visitsStaffRoutes } from './staff/visits-staff.routes'
import { hasWindowHours } from './windows.repo'
import { deleteOldActions } from './recorded-actions.repo'

export const visits: Domain = {
  name: 'visits',
  routes(app, deps, domains) {
    void app.register(async (scope) => {
      publicVisitRoutes(scope, deps, countWrites(scope))
      visitRoutes(scope, deps, engagementsIn(domains))
      visitsStaffRoutes(scope, deps)
    })
  },
  jobs: [generateSlotsAhead, remindVisits, endVisits],
  sealed: [{ table: 'visits', column: 'who', row: 'id' }],
  leaving: { consentWithdrawn, accountDeleted },
  ownData,
  matters: visitMatters,
  demand: visitDemand,
  engagements,
  async tidy({ db, now }) {
    await deleteOldActions(db, now())
  },
  removeSamples,
  hasWindowHours,
}
