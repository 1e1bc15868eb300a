import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { appealRoutes } from './appeals.routes'
import { feedbackRoutes } from './feedback.routes'
import { poolRoutes } from './pool.routes'
import { rosterRoutes } from './roster.routes'
import { staffTrainingRoutes } from './trainings.routes'

/** What the organisers of a base do, and supervisors for any of them. */
export function organisingRoutes(app: FastifyInstance, deps: Deps) {
  staffTrainingRoutes(app, deps)
  rosterRoutes(app, deps)
  poolRoutes(app, deps)
  appealRoutes(app, deps)
  feedbackRoutes(app, deps)
}
