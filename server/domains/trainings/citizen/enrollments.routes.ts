import type { FastifyInstance } from 'fastify'
import { consentVersion } from '@/contract/people/profile.rules'
import type { Deps } from '../../../deps'
import { withRetry } from '../../../infra/db/faults'
import type { FindEngagements } from '../../../infra/engagements'
import { Refusal, refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { enrollmentReader, listEnrollments } from '../enrollments/read-enrollments'
import { acceptOffer } from '../seats/accept-offer'
import { giveUpEnrollment } from '../seats/give-up-enrollment'
import { signUpQueue } from '../seats/sign-up-queue'
import { isPublic } from './trainings.repo'

/** Every change is idempotent and returns the resulting enrollment, so a lost response can be retried. */
export function enrollmentRoutes(
  app: FastifyInstance,
  deps: Deps,
  findEngagements: FindEngagements,
) {
  const { db, now } = deps
  const signUp = signUpQueue({ ...deps, findEngagements })
  const findEnrollment = enrollmentReader(deps)
  const readEnrollment = async (citizenId: string, trainingId: string) =>
    (await findEnrollment(citizenId, trainingId)) ?? refuse('not_found')

  route(app, 'listEnrollments', 'citizen', (_, { citizen }) => listEnrollments(deps, citizen))
  route(app, 'getEnrollment', 'citizen', ({ params: { id } }, { citizen }) =>
    findEnrollment(citizen, id),
  )
  route(app, 'signUp', 'citizen', async ({ params: { id }, body }, { citizen, consent, has }) => {
    const { way, key, needs, despiteOverlap = true } = body
    // Consent to an outdated privacy notice must be renewed.
    if (consent !== consentVersion || !has.includes('name') || !has.includes('phone'))
      refuse('profile_needed')
    const who = { citizenId: citizen, profileFields: has, despiteOverlap }
    const request = { ...who, key, ...(needs && { needs }) }
    await signUp({ trainingId: id, way }, request).catch(async (error: unknown) => {
      const isUnknownWay = error instanceof Refusal && error.code === 'invalid'
      if (isUnknownWay && !(await isPublic(db, id))) refuse('not_found')
      throw error
    })
    return readEnrollment(citizen, id)
  })
  route(app, 'giveUpEnrollment', 'citizen', async ({ params: { id } }, { citizen }) => {
    const participant = { trainingId: id, citizenId: citizen }
    await withRetry(() => db.begin((tx) => giveUpEnrollment(tx, participant, now())))
    return readEnrollment(citizen, id)
  })
  route(app, 'acceptOffer', 'citizen', async ({ params: { id }, query }, { citizen }) => {
    const participant = { trainingId: id, citizenId: citizen }
    const find = query.despiteOverlap === false ? findEngagements : undefined
    await withRetry(() => db.begin((tx) => acceptOffer(tx, participant, now(), find)))
    return readEnrollment(citizen, id)
  })
}
