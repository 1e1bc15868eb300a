import type { Domain } from '../../infra/domain'
import { trainingsRoutes } from './citizen/trainings.routes'
import { askForUse } from './jobs/ask-for-use'
import { remindOfTrainings } from './jobs/remind-of-trainings'
import { settleTrainings } from './jobs/settle-trainings'
import { learningRoutes } from './learning/learning.routes'
import { accountDeleted, consentWithdrawn } from './leaving'
import { ownData } from './own-data'
import { removeSamples } from './remove-samples'
import { expireOffersJob } from './seats/expire-offers'
import { organisingRoutes } from './staff/organising.routes'

export const trainings: Domain = {
  name: 'trainings',
  routes(app, deps) {
    trainingsRoutes(app, deps)
    learningRoutes(app, deps)
    organisingRoutes(app, deps)
  },
  jobs: [expireOffersJob, remindOfTrainings, settleTrainings, askForUse],
  leaving: { consentWithdrawn, accountDeleted },
  ownData,
  removeSamples,
}
