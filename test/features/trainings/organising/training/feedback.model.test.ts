import type { FeedbackSummary } from '@/contract/trainings/staff.schema'
import { feedbackAnswers } from '@/features/trainings/organising/training/feedback.model'

test('feedback is told in averages and counts, the best first, and not at all of too few', () => {
  const few: FeedbackSummary = { count: 4, words: [] }
  expect(feedbackAnswers(few)).toEqual([])
  const [content] = feedbackAnswers({ count: 6, words: [], content: [1, 0, 0, 2, 3] })
  expect(content).toMatchObject({ aspect: 'content', average: 4 })
  expect(content!.counts[0]).toEqual({ score: 5, count: 3 })
})
