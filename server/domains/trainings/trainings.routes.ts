import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps'
import type { Domain } from '../../infra/domain'
import { engagementsIn } from '../../infra/engagements'
import { countWrites } from '../../infra/http/count-writes'
import { enrollmentRoutes } from './citizen/enrollments.routes'
import { trainingRoutes } from './citizen/trainings.routes'
import { certificateRoutes } from './learning/certificates.routes'
import { followUpRoutes } from './learning/follow-up.routes'
import { topicRoutes } from './learning/topics.routes'
import { planRoutes } from './plans/plans.routes'
import { appealRoutes } from './staff/appeals.routes'
import { feedbackRoutes } from './staff/feedback.routes'
import { lecturerRoutes } from './staff/lecturers.routes'
import { rosterRoutes } from './staff/roster/roster.routes'
import { staffTrainingRoutes } from './staff/trainings.routes'

export function trainingsRoutes(app: FastifyInstance, deps: Deps, domains: readonly Domain[]) {
  void app.register(async (scope) => {
    const writes = countWrites(scope)
    trainingRoutes(scope, deps, writes)
    enrollmentRoutes(scope, deps, engagementsIn(domains))
    certificateRoutes(scope, deps)
    topicRoutes(scope, deps)
    followUpRoutes(scope, deps)
    planRoutes(scope, deps, writes)
    staffTrainingRoutes(scope, deps)
    rosterRoutes(scope, deps)
    lecturerRoutes(scope, deps)
    appealRoutes(scope, deps)
    feedbackRoutes(scope, deps)
  })
}
