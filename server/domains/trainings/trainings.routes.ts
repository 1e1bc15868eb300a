import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps'
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

export function trainingsRoutes(app: FastifyInstance, deps: Deps) {
  trainingRoutes(app, deps)
  enrollmentRoutes(app, deps)
  certificateRoutes(app, deps)
  topicRoutes(app, deps)
  followUpRoutes(app, deps)
  planRoutes(app, deps)
  staffTrainingRoutes(app, deps)
  rosterRoutes(app, deps)
  lecturerRoutes(app, deps)
  appealRoutes(app, deps)
  feedbackRoutes(app, deps)
}
