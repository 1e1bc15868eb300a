import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { asEditor, asSupervisor } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import {
  listEntries,
  publishEntry,
  saveEntry,
  withdrawEntry,
  type Publish,
} from './knowledge-entries'
import * as repo from './knowledge-entries.repo'

/** The knowledge base, edited by staff who answer questions and published by supervisors. */
export function entriesRoutes(app: FastifyInstance, deps: Deps, publish: Publish) {
  route(app, 'listKnowledgeEntries', 'citizen', async (_, who) => {
    asEditor(who)
    return listEntries(deps.db)
  })

  route(app, 'saveKnowledgeEntry', 'citizen', async ({ params, body }, who) => {
    asEditor(who)
    return saveEntry(deps, who.citizen, params.id, body)
  })

  route(app, 'publishKnowledgeEntry', 'citizen', async ({ params, body }, who) => {
    asSupervisor(who)
    return publishEntry(deps, publish, who.citizen, {
      id: params.id,
      version: body.version,
    })
  })

  route(app, 'withdrawKnowledgeEntry', 'citizen', async ({ params }, who) => {
    asSupervisor(who)
    return withdrawEntry(deps, publish, who.citizen, params.id)
  })

  route(
    app,
    'countHelped',
    'anyone',
    async ({ params: { id, key } }) => {
      if (!(await repo.isPublished(deps.db, id))) refuse('not_found')
      await repo.countHelped(deps.db, id, key, deps.now())
      return {}
    },
    { rateLimit: { max: 60, timeWindow: 60_000 } }, // keeps a single client from inflating the count
  )
}
