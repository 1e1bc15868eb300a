import type { FastifyInstance } from 'fastify'
import { feedbackState, useReportState } from '@/contract/trainings/learning.rules'
import type { Deps } from '../../../deps'
import { readEnrollment } from '../enrollments/read-enrollments'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import * as repo from './feedback-and-use.repo'

/**
 * What somebody tells of a training they had a seat at: what they thought of it, whether they use it, and
 * why they did not come. Each is told once; told again, the first stays.
 */
export function feedbackAndUseRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps
  const by = (trainingId: string, citizen: string) => ({
    trainingId,
    citizen,
    at: now().toISOString(),
  })
  const mine = async (citizen: string, id: string) =>
    (await readEnrollment(deps, citizen, id)) ?? refuse('not_found')

  route(app, 'giveFeedback', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await db.begin(async (tx) => {
      const own = (await repo.holdOwn(tx, id, citizen)) ?? refuse('not_found')
      const telling = feedbackState(now().valueOf(), { ...own, given: own.fedBack })
      if (telling === 'no') refuse('too_late')
      if (telling === 'open') await repo.addFeedback(tx, by(id, citizen), body)
    })
    return mine(citizen, id)
  })
  route(app, 'reportUse', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await db.begin(async (tx) => {
      const own = (await repo.holdOwn(tx, id, citizen)) ?? refuse('not_found')
      const telling = useReportState(now().valueOf(), { ...own, given: own.toldUse })
      if (telling === 'no') refuse('too_late')
      if (telling === 'open') await repo.addUse(tx, by(id, citizen), body)
    })
    return mine(citizen, id)
  })
  route(app, 'appealNoShow', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await db.begin(async (tx) => {
      const own = (await repo.holdOwn(tx, id, citizen)) ?? refuse('not_found')
      if (!own.noShow) refuse('conflict') // nothing is held against them
      if (own.noShow === 'counted') await repo.askBack(tx, by(id, citizen), { ...own, ...body })
    })
    return mine(citizen, id)
  })
}
