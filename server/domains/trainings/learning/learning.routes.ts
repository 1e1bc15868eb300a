import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { certificateRoutes } from './certificates.routes'
import { feedbackAndUseRoutes } from './feedback-and-use.routes'
import { topicRoutes } from './topics.routes'

/** What stays of a training, and what people wish for next. */
export function learningRoutes(app: FastifyInstance, deps: Deps) {
  certificateRoutes(app, deps)
  topicRoutes(app, deps)
  feedbackAndUseRoutes(app, deps)
}
