import type { FastifyInstance } from 'fastify'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import type { Deps } from '../../../deps'
import { freshContent } from '../../../infra/http/fresh-content'
import { refuse } from '../../../infra/http/refusal'
import { bytesRoute, route } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { anchorFor, entriesOf, listAnchors } from '../public-log/public-log.repo'
import { allFigures, publicRatings } from '../figures/public-figures'
import { rate } from './rate'
import { findDone, listDone } from '../rating/ratings.repo'
import { servicesDone } from '../rating/rating-views'
import { raterOf } from '../rectifications/rectification-ledger'
import { findRectification, ratingWith } from '../rectifications/rectifications.repo'
import { listed, readDetails } from '../rectifications/rectification-views'
import { actAsRater } from '../rectifications/act-as-rater'

/** Rating what was done for one, and what comes of it. Another's is not there. */
export function ratingRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps

  async function read(id: string, citizenId: string) {
    const row = (await findDone(db, id, citizenId)) ?? refuse('not_found')
    const [done] = await servicesDone(db, deps, [row])
    return done!
  }
  async function readOrder(id: string, citizenId: string): Promise<Rectification> {
    const order = (await findRectification(db, id)) ?? refuse('not_found')
    if ((await raterOf(db, order.ratingId)) !== citizenId) refuse('not_found')
    const rating = await ratingWith(db, order.ratingId)
    return {
      ...listed({ ...rating, ...order }),
      ...(await readDetails(db, deps, order, rating, 'citizen')),
      serviceDone: rating.serviceId,
    }
  }

  route(app, 'listServicesDone', 'citizen', async (_, { citizen }) =>
    servicesDone(db, deps, await listDone(db, citizen)),
  )
  route(app, 'getServiceDone', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'rate', 'citizen', async ({ params: { id }, body }, who) => {
    await rate(deps, who, id, body)
    return read(id, who.citizen)
  })
  route(app, 'getRectification', 'citizen', ({ params: { id } }, { citizen }) =>
    readOrder(id, citizen),
  )
  route(app, 'actOnRectification', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await actAsRater(deps, id, citizen, body)
    return readOrder(id, citizen)
  })
  publicRoutes(app, deps)
}

/** What everybody may know. */
function publicRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps
  const figures = freshContent(() => allFigures(deps), deps.now)

  bytesRoute(app, 'listFigures', async ({ headers }, reply) =>
    sendContent(reply, headers, await figures(), 'no-cache'),
  )
  route(app, 'getRatings', 'anyone', ({ params: { subject } }) => publicRatings(deps, subject))
  route(app, 'listAnchors', 'anyone', async () => [...(await listAnchors(db, 400))])
  route(app, 'getLogDay', 'anyone', async ({ params: { day } }) => {
    const [entries, anchor] = await Promise.all([entriesOf(db, day), anchorFor(db, day)])
    return { day, entries: [...entries], ...(anchor && { anchor }) }
  })
}
