import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { bytesRoute, route } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { trainingList } from './training-list'
import * as repo from './trainings.repo'

export function trainingRoutes(app: FastifyInstance, deps: Deps) {
  const list = trainingList(deps)
  bytesRoute(app, 'listTrainings', async ({ headers }, reply) =>
    sendContent(reply, headers, await list(), 'no-cache'),
  )
  route(
    app,
    'getTraining',
    'anyone',
    async ({ params: { id } }) => (await repo.findTraining(deps.db, id)) ?? refuse('not_found'),
  )
  route(app, 'listSeatHistory', 'anyone', async ({ params: { id } }) => {
    if (!(await repo.isPublic(deps.db, id))) refuse('not_found')
    return repo.listSeatHistory(deps.db, id)
  })
}
