import type { FastifyInstance } from 'fastify'
import { feedbackState, usageReportState } from '@/contract/trainings/learning.rules'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { readEnrollment } from '../enrollments/read-enrollments'
import type { Participant } from '../seats/enrollment-status.repo'
import * as repo from './follow-up.repo'

/**
 * What citizens report after a training: feedback, usage, and appeals against a no-show. The first answer
 * counts; a retry or a second answer changes nothing.
 */
export function followUpRoutes(app: FastifyInstance, deps: Deps) {
  const { db, now } = deps

  /** Runs `answer` with the citizen's seat locked and returns the resulting enrollment. */
  async function withOwnSeat(
    participant: Participant,
    answer: (tx: Sql, seat: repo.OwnSeat) => Promise<unknown>,
  ) {
    await db.begin(async (tx) => {
      const seat = (await repo.lockOwnSeat(tx, participant)) ?? refuse('not_found')
      await answer(tx, seat)
    })
    const { citizenId, trainingId } = participant
    return (await readEnrollment(deps, citizenId, trainingId)) ?? refuse('not_found')
  }

  route(app, 'giveFeedback', 'citizen', ({ params: { id }, body }, { citizen }) => {
    const participant = { trainingId: id, citizenId: citizen }
    return withOwnSeat(participant, async (tx, seat) => {
      const answered = seat.hasGivenFeedback
      const state = feedbackState(now().valueOf(), { ...seat, answered })
      if (state === 'no') refuse('too_late')
      if (state === 'open') await repo.insertFeedback(tx, participant, body, now().toISOString())
    })
  })
  route(app, 'reportUsage', 'citizen', ({ params: { id }, body }, { citizen }) => {
    const participant = { trainingId: id, citizenId: citizen }
    return withOwnSeat(participant, async (tx, seat) => {
      const answered = seat.hasReportedUsage
      const state = usageReportState(now().valueOf(), { ...seat, answered })
      if (state === 'no') refuse('too_late')
      if (state === 'open') await repo.insertUsageReport(tx, participant, body, now().toISOString())
    })
  })
  route(app, 'appealNoShow', 'citizen', ({ params: { id }, body }, { citizen }) =>
    withOwnSeat({ trainingId: id, citizenId: citizen }, async (tx, seat) => {
      if (!seat.noShow) refuse('conflict') // there is no no-show to appeal against
      if (seat.noShow === 'counted')
        await repo.setAppealed(tx, seat, body.words, now().toISOString())
    }),
  )
}
