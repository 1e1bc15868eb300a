import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { readPlans } from '../plans/read-plans'
import { isTopic, listTopics, wish, wishNoMore } from './topics.repo'

/** What people wish for, and what the bases mean to hold. */
export function topicRoutes(app: FastifyInstance, { db, now }: Deps) {
  const at = () => now().toISOString()
  route(app, 'listTopics', 'anyone', (_, who) => listTopics(db, who?.citizen, at()))

  route(app, 'voteForTopic', 'citizen', async ({ body: { topic, on } }, { citizen }) => {
    if (!on) await wishNoMore(db, citizen, topic)
    else if (await isTopic(db, topic)) await wish(db, citizen, topic, at())
    else refuse('not_found')
    return listTopics(db, citizen, at())
  })
  route(app, 'listPlans', 'anyone', ({ params: { year } }) =>
    year < 2000 || year > 2100 ? refuse('invalid') : readPlans(db, year, at()),
  )
}
