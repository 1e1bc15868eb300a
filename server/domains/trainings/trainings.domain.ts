import type { Domain } from '../../infra/domain'
import { engagements } from './enrollments/engagements'
import { remindOfTrainings } from './jobs/remind-of-trainings'
import { requestUsageReports } from './jobs/request-usage-reports'
import { settleTrainings } from './jobs/settle-trainings'
import { accountDeleted, consentWithdrawn } from './leaving'
import { trainingMatters } from './matters'
import { ownData } from './own-data'
import { removeSamples } from './remove-samples'
import { expireOffersJob } from './seats/expire-offers'
import { trainingsRoutes } from './trainings.routes'

export const trainings: Domain = {
  name: 'trainings',
  routes: trainingsRoutes,
  jobs: [expireOffersJob, remindOfTrainings, settleTrainings, requestUsageReports],
  leaving: { consentWithdrawn, accountDeleted },
  ownData,
  matters: trainingMatters,
  engagements,
  removeSamples,
}
