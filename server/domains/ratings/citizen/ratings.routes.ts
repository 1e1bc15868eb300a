import type { FastifyInstance } from 'fastify'
import { api } from '@/contract/api.schema'
import type { Rectification } from '@/contract/ratings/rectifications.schema'
import type { Deps } from '../../../deps'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Writes } from '../../../infra/http/count-writes'
import {
  encodedPageByState,
  freshContent,
  freshContents,
  keptContents,
} from '../../../infra/http/fresh-content'
import { refuse } from '../../../infra/http/refusal'
import { bytesRoute, route } from '../../../infra/http/route'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { sendContent } from '../../../infra/http/send-content'
import { listCorrections } from '../public-log/corrections.repo'
import { logDayContent } from '../public-log/log-day-content'
import { findAnchorsState, listAnchorPage } from '../public-log/public-log.repo'
import { allFigures, publicRatings } from '../figures/public-figures'
import { rate } from './rate'
import { findServiceDone, listServicesDone } from '../rating/ratings.repo'
import { readServicesDone } from '../rating/rating-views'
import { findRater } from '../rectifications/rectification-ledger'
import { findRectification, getRating } from '../rectifications/rectifications.repo'
import { toListedRectification, readDetails } from '../rectifications/rectification-views'
import { actAsRater } from '../rectifications/act-as-rater'

/** Routes for the rater. Another citizen's service is answered as not found. */
export function ratingRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps

  async function read(id: string, citizenId: string) {
    const row = (await findServiceDone(db, id, citizenId)) ?? refuse('not_found')
    const [done] = await readServicesDone(db, deps, [row])
    return done!
  }
  async function readRectification(id: string, citizenId: string): Promise<Rectification> {
    const rectification = (await findRectification(db, id)) ?? refuse('not_found')
    if ((await findRater(db, rectification.ratingId)) !== citizenId) refuse('not_found')
    const rating = await getRating(db, rectification.ratingId)
    return {
      ...toListedRectification({ ...rating, ...rectification }),
      ...(await readDetails(db, deps, rectification, rating, 'citizen')),
      serviceDone: rating.serviceId,
      ...withoutNulls({ reachesAt: rectification.reachesAt }),
    }
  }

  pagedRoute(app, 'listServicesDone', 'citizen', async (_, { citizen }, page) => {
    const { rows, next } = await listServicesDone(db, citizen, page)
    return { rows: await readServicesDone(db, deps, rows), next }
  })
  route(app, 'getServiceDone', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'rate', 'citizen', async ({ params: { id }, body, sent }, who) => {
    await rate(deps, who, { id, form: body, sent })
    return read(id, who.citizen)
  })
  route(app, 'getRectification', 'citizen', ({ params: { id } }, { citizen }) =>
    readRectification(id, citizen),
  )
  route(app, 'actOnRectification', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await actAsRater(deps, id, citizen, body)
    return readRectification(id, citizen)
  })
}

/** Routes that need no sign-in. Their replies are kept for a moment. */
export function publicRatingRoutes(app: FastifyInstance, deps: Deps, writes: Writes) {
  const { db } = deps
  const figures = freshContent(() => allFigures(deps), deps.now, writes)
  const ratings = freshContents((subject) => publicRatings(deps, subject), deps.now, writes)
  const logDay = logDayContent(deps)
  const { pageSize: size } = api.listAnchors
  const anchors = keptContents(
    (after) =>
      encodedPageByState(
        () => findAnchorsState(db, after),
        () => listAnchorPage(db, { size, after: after || undefined }),
      ),
    deps.now,
    { freshForMs: 0 }, // commands and other servers write anchors and their corrections too
  )
  const { publicKey } = deps.vault.signingKey('public log')
  const corrections = freshContent(
    async () => ({ publicKey, corrections: await listCorrections(db) }),
    deps.now,
  )

  bytesRoute(app, 'listFigures', async ({ headers }, reply) =>
    sendContent(reply, headers, await figures(), 'no-cache'),
  )
  bytesRoute(app, 'getRatings', async ({ params: { subject }, headers }, reply) =>
    sendContent(reply, headers, await ratings(subject), 'no-cache'),
  )
  bytesRoute(app, 'listAnchors', async ({ query: { after = '' }, headers }, reply) =>
    sendContent(reply, headers, await anchors(after), 'no-cache'),
  )
  bytesRoute(app, 'listLogCorrections', async ({ headers }, reply) =>
    sendContent(reply, headers, await corrections(), 'no-cache'),
  )
  bytesRoute(app, 'getLogDay', async ({ params: { day }, headers }, reply) =>
    sendContent(reply, headers, await logDay(day), 'no-cache'),
  )
}
