import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Writes } from '../../../infra/http/count-writes'
import { freshContents } from '../../../infra/http/fresh-content'
import { bytesRoute, route } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { asOrganiser } from '../../people/permission'
import { areTopics, readPlans, replacePlan } from './plans.repo'

const isPlanYear = (year: number) => year >= 2000 && year <= 2100

/** Yearly plans of the outlets: public, and written by the organisers of each outlet. */
export function planRoutes(app: FastifyInstance, { db, now }: Deps, writes: Writes) {
  const read = (scope: { year: number; outletId?: string }) =>
    readPlans(db, scope, now().toISOString())

  const plans = freshContents((year) => read({ year: Number(year) }), now, writes)

  bytesRoute(app, 'listPlans', async ({ headers, params: { year } }, reply) =>
    isPlanYear(year)
      ? sendContent(reply, headers, await plans(String(year)), 'no-cache')
      : refuse('invalid'),
  )
  route(app, 'savePlan', 'citizen', async ({ params, body: { items } }, requester) => {
    const { base: outletId, year } = params
    asOrganiser(requester, outletId)
    const titles = items.map(({ topic }) => topic)
    // A repeated topic is found once, so it fails this check too.
    if (!(await areTopics(db, titles)) || !isPlanYear(year)) refuse('invalid')
    await db.begin((tx) => replacePlan(tx, { outletId, year }, items))
    const [plan] = await read({ year, outletId })
    return plan ?? { base: outletId, year, items: [], sample: false }
  })
}
