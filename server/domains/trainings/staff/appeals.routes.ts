import type { Dayjs } from 'dayjs'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { route } from '../../../infra/http/route'
import { queueMessages } from '../../messages/queue-messages'
import { asOrganiser, refuseOwnMatter } from '../../people/permission'
import type { EnrollmentKey } from '../seats/seats.repo'
import { lockNoShow, readAppeals, setNoShow } from './appeals.repo'
import { organisedOutlets } from './organised-outlets'
import { organisedTraining } from './organised-training'

/** Appeals against no-shows are decided by the organisers of the training. */
export function appealRoutes(app: FastifyInstance, { db, now }: Deps) {
  const list = (tx: Sql, requester: Requester) =>
    readAppeals(tx, organisedOutlets(requester), {
      staff: requester.citizen,
      membershipAt: (outletId) => asOrganiser(requester, outletId),
      now: now(),
    })

  route(app, 'listAppeals', 'citizen', (_, requester) => db.begin((tx) => list(tx, requester)))

  route(app, 'decideAppeal', 'citizen', ({ params: { id }, body }, requester) =>
    db.begin(async (tx) => {
      await organisedTraining(tx, requester, id)
      const { way, no, forgive } = body
      const decision = forgive ? 'forgiven' : 'upheld'
      await decideAppeal(tx, requester, { key: { trainingId: id, way, no }, decision }, now())
      return list(tx, requester)
    }),
  )
}

async function decideAppeal(
  tx: Sql,
  requester: Requester,
  { key, decision }: { key: EnrollmentKey; decision: 'forgiven' | 'upheld' },
  now: Dayjs,
) {
  const { noShow, citizenId } = (await lockNoShow(tx, key)) ?? refuse('not_found')
  refuseOwnMatter(requester, citizenId)
  if (noShow === decision) return // a retry
  if (noShow !== 'appealed') refuse('conflict') // decided otherwise, or there is no appeal
  await setNoShow(tx, key, decision)
  if (!citizenId) return // the account was deleted
  const { trainingId, way, no } = key
  const dedupe = `appeal_decided:${trainingId}:${way}:${no}`
  await queueMessages(tx, [{ citizenId, kind: 'appeal_decided', dedupe, trainingId }], now)
}
