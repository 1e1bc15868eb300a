import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { addVote, isTopic, listTopics, removeVote } from './topics.repo'

export function topicRoutes(app: FastifyInstance, { db, now }: Deps) {
  const at = () => now().toISOString()
  route(app, 'listTopics', 'anyone', (_, requester) => listTopics(db, requester?.citizen, at()))

  route(app, 'voteForTopic', 'citizen', async ({ body: { topic, on } }, { citizen }) => {
    if (!on) await removeVote(db, citizen, topic)
    else if (await isTopic(db, topic)) await addVote(db, citizen, topic, at())
    else refuse('not_found')
    return listTopics(db, citizen, at())
  })
}
