import type { FastifyInstance } from 'fastify'
import { minAnswersShown } from '@/contract/trainings/learning.rules'
import type { FeedbackSummary } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { countUsageReports, readFeedback, type FeedbackRow } from './feedback.repo'
import { organisedTraining } from './organised-training'

const scores = [1, 2, 3, 4, 5]

export function feedbackRoutes(app: FastifyInstance, { db }: Deps) {
  route(app, 'getFeedbackSummary', 'citizen', async ({ params: { id } }, requester) => {
    await organisedTraining(db, requester, id)
    const answers = await readFeedback(db, id)
    const used = await countUsageReports(db, id)
    const usageReports = used.yes + used.partly + used.notYet
    return { ...summaryOf(answers), ...(usageReports >= minAnswersShown && { used }) }
  })
}

/** Words are sorted, so that their order does not reveal when they were written. */
function summaryOf(answers: FeedbackRow[]): FeedbackSummary {
  const count = answers.length
  if (count < minAnswersShown) return { count, words: [] }
  const countsOf = (question: 'content' | 'lecturer' | 'organisation') =>
    scores.map((score) => answers.filter((answer) => answer[question] === score).length)
  return {
    count,
    content: countsOf('content'),
    lecturer: countsOf('lecturer'),
    organisation: countsOf('organisation'),
    words: answers.flatMap(({ words }) => words ?? []).sort(),
  }
}
