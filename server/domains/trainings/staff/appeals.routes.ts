import type { FastifyInstance } from 'fastify'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import type { Requester } from '../../../infra/http/requester'
import { queueMessages } from '../../messages/queue-messages'
import { decide, holdNoShow, readAppeals } from './appeals.repo'
import { organisedOutlets } from './organised-outlets'
import { findTraining } from './trainings.repo'

/** Appeals against no-shows, decided by the organisers of the training. */
export function appealRoutes(app: FastifyInstance, { db, now }: Deps) {
  const list = (tx: Sql, who: Requester) =>
    readAppeals(tx, organisedOutlets(who), {
      staff: who.citizen,
      asOf: (base) => asOrganiser(who, base),
      now: now(),
    })

  route(app, 'listAppeals', 'citizen', (_, who) => db.begin((tx) => list(tx, who)))

  route(app, 'decideAppeal', 'citizen', ({ params: { id }, body }, who) =>
    db.begin(async (tx) => {
      const training = (await findTraining(tx, id)) ?? refuse('not_found')
      asOrganiser(who, training.base)
      const seat = { trainingId: id, way: body.way, no: body.no }
      const { noShow, citizenId } = (await holdNoShow(tx, seat)) ?? refuse('not_found')
      const decision = body.forgive ? 'forgiven' : 'upheld'
      if (noShow !== decision) {
        if (noShow !== 'appealed') refuse('conflict') // decided otherwise, or never asked for
        await decide(tx, seat, decision)
        const dedupe = `appeal_decided:${id}:${body.way}:${body.no}`
        if (citizenId)
          await queueMessages(
            tx,
            [{ citizenId, kind: 'appeal_decided', dedupe, trainingId: id }],
            now(),
          )
      }
      return list(tx, who)
    }),
  )
}
