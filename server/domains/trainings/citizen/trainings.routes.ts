import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Writes } from '../../../infra/http/count-writes'
import { encodedByState, keptContents } from '../../../infra/http/fresh-content'
import { bytesRoute, route } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { trainingList } from './training-list'
import * as repo from './trainings.repo'

export function trainingRoutes(app: FastifyInstance, deps: Deps, writes: Writes) {
  const list = trainingList(deps)
  const seatHistory = keptContents(
    (id) =>
      encodedByState(
        async () => (await repo.findSeatHistoryState(deps.db, id)) ?? refuse('not_found'),
        () => repo.listSeatHistory(deps.db, id),
      ),
    deps.now,
    { writes },
  )
  bytesRoute(app, 'listTrainings', async ({ headers }, reply) =>
    sendContent(reply, headers, await list(), 'no-cache'),
  )
  route(
    app,
    'getTraining',
    'anyone',
    async ({ params: { id } }) => (await repo.findTraining(deps.db, id)) ?? refuse('not_found'),
  )
  bytesRoute(app, 'listSeatHistory', async ({ headers, params: { id } }, reply) =>
    sendContent(reply, headers, await seatHistory(id), 'no-cache'),
  )
}
