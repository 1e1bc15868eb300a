import type { FastifyInstance } from 'fastify'
import type { FeedbackSummary } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { readFeedback, readUses } from './feedback.repo'
import { findTraining } from './trainings.repo'

/** Of fewer answers it could be said whose they are. */
const enough = 5

/** What people thought of it: never who, and nothing of so few that one could tell. */
export function feedbackRoutes(app: FastifyInstance, { db }: Deps) {
  route(
    app,
    'getFeedbackSummary',
    'citizen',
    async ({ params: { id } }, who): Promise<FeedbackSummary> => {
      const training = (await findTraining(db, id)) ?? refuse('not_found')
      asOrganiser(who, training.base)
      const answers = await readFeedback(db, id)
      const uses = await readUses(db, id)
      const used = uses.yes + uses.partly + uses.notYet >= enough ? { used: uses } : {}
      if (answers.length < enough) return { count: answers.length, words: [], ...used }
      const counts = (of: 'content' | 'lecturer' | 'organisation') =>
        [1, 2, 3, 4, 5].map((score) => answers.filter((answer) => answer[of] === score).length)
      return {
        count: answers.length,
        content: counts('content'),
        lecturer: counts('lecturer'),
        organisation: counts('organisation'),
        words: answers.flatMap(({ words }) => words ?? []).sort(),
        ...used,
      }
    },
  )
}
