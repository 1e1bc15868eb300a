import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { asOrganiser } from '../../people/permission'
import { areTopics, readPlans, replacePlan } from './plans.repo'

const isPlanYear = (year: number) => year >= 2000 && year <= 2100

/** Yearly plans of the outlets: public, and written by the organisers of each outlet. */
export function planRoutes(app: FastifyInstance, { db, now }: Deps) {
  const read = (scope: { year: number; outletId?: string }) =>
    readPlans(db, scope, now().toISOString())

  route(app, 'listPlans', 'anyone', ({ params: { year } }) =>
    isPlanYear(year) ? read({ year }) : refuse('invalid'),
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
