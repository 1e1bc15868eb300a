import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { asSupervisor } from '../../people/permission'
import type { Publish } from '../editing/publish'
import { decideEverydayWord, listEverydayEdits } from './decide-everyday-word'
import { listMissedWords } from './missed-words.repo'
import { sendMissedWords } from './send-missed-words'

/** Words that people miss, and what supervisors make of them. */
export function everydayRoutes(app: FastifyInstance, deps: Deps, publish: Publish) {
  route(
    app,
    'sendMissedWords',
    'anyone',
    async ({ body }) => {
      await sendMissedWords(deps, body)
      return {}
    },
    { rateLimit: { max: 30, timeWindow: 60_000 } }, // keeps a single client from posing as many phones
  )

  pagedRoute(app, 'listMissedWords', 'citizen', async (_, who, page) => {
    asSupervisor(who)
    return listMissedWords(deps.db, page)
  })

  pagedRoute(app, 'listEverydayEdits', 'citizen', async (_, who, page) => {
    asSupervisor(who)
    return listEverydayEdits(deps.db, who.citizen, page)
  })

  route(app, 'decideEverydayWord', 'citizen', async ({ body }, who) => {
    asSupervisor(who)
    await decideEverydayWord(deps, publish, { decision: body, byStaff: who.citizen })
    return {}
  })
}
