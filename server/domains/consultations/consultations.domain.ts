import type { Domain } from '../../infra/domain'
import { deleteOldAsks } from './ask-limits'
import { consultationRoutes } from './citizen/consultations.routes'
import { recheckTexts } from './jobs/recheck-texts'
import { consultationDemand } from './demand'
import { enforceDeadlines } from './jobs/enforce-deadlines'
import { accountDeleted } from './leaving'
import { consultationMatters } from './matters'
import { ownData } from './own-data'
import { removeSamples } from './remove-samples'
import { caseRoutes } from './staff/cases.routes'

export const consultations: Domain = {
  name: 'consultations',
  routes(app, deps) {
    consultationRoutes(app, deps)
    caseRoutes(app, deps)
  },
  jobs: [enforceDeadlines, recheckTexts],
  sealed: [
    { table: 'consultations', column: 'contact', row: 'id' },
    { table: 'consultations', column: 'application', row: 'id' },
  ],
  leaving: { accountDeleted },
  ownData,
  matters: consultationMatters,
  demand: consultationDemand,
  async tidy({ db, now }) {
    await deleteOldAsks(db, now())
  },
  removeSamples,
}
