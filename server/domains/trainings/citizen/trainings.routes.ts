import type { FastifyInstance } from 'fastify'
import { consentVersion } from '@/contract/people/profile.rules'
import { withRetry } from '../../../infra/db/faults'
import type { Deps } from '../../../deps'
import { enrollmentReader, listEnrollments } from '../enrollments/read-enrollments'
import { Refusal, refuse } from '../../../infra/http/refusal'
import { bytesRoute, route } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { acceptOffer } from '../seats/accept-offer'
import { giveUpSeat } from '../seats/give-up'
import { signUps } from '../seats/sign-up'
import { trainingList } from './training-list'
import * as repo from './trainings.repo'

/** Trainings, and what somebody has of them. */
export function trainingsRoutes(app: FastifyInstance, deps: Deps) {
  const list = trainingList(deps)
  bytesRoute(app, 'listTrainings', async ({ headers }, reply) =>
    sendContent(reply, headers, await list(), 'no-cache'),
  )
  route(
    app,
    'getTraining',
    'anyone',
    async ({ params: { id } }) => (await repo.findTraining(deps.db, id)) ?? refuse('not_found'),
  )
  route(app, 'listSeatHistory', 'anyone', async ({ params: { id } }) => {
    if (!(await repo.isPublic(deps.db, id))) refuse('not_found')
    return repo.listMoves(deps.db, id)
  })
  route(app, 'listEnrollments', 'citizen', (_, { citizen }) => listEnrollments(deps, citizen))
  enrollmentRoutes(app, deps)
}

/** What one has of one, and what changes it: each may be asked again, should an answer be lost. */
function enrollmentRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps
  const signUp = signUps(deps)
  const readEnrollment = enrollmentReader(deps)
  const mine = async (citizen: string, id: string) =>
    (await readEnrollment(citizen, id)) ?? refuse('not_found')

  route(app, 'getEnrollment', 'citizen', ({ params: { id } }, { citizen }) =>
    readEnrollment(citizen, id),
  )
  route(app, 'signUp', 'citizen', async ({ params: { id }, body }, { citizen, consent, has }) => {
    const { way, key, needs } = body
    // Who agreed to an older notice only is asked again.
    if (consent !== consentVersion || !has.includes('name') || !has.includes('phone'))
      refuse('profile_needed')
    const asking = { citizenId: citizen, key, has, ...(needs && { needs }) }
    await signUp({ trainingId: id, way }, asking).catch(async (error: unknown) => {
      const noSuchWay = error instanceof Refusal && error.code === 'invalid'
      if (noSuchWay && !(await repo.isPublic(db, id))) refuse('not_found')
      throw error
    })
    return mine(citizen, id)
  })
  route(app, 'giveUpEnrollment', 'citizen', async ({ params: { id } }, { citizen }) => {
    const whose = { trainingId: id, citizenId: citizen }
    await withRetry(() => db.begin((tx) => giveUpSeat(tx, whose, now())))
    return mine(citizen, id)
  })
  route(app, 'acceptOffer', 'citizen', async ({ params: { id } }, { citizen }) => {
    const whose = { trainingId: id, citizenId: citizen }
    await withRetry(() => db.begin((tx) => acceptOffer(tx, whose, now())))
    return mine(citizen, id)
  })
}
