import type { FeedbackSummary } from '@/contract/trainings/staff.schema'

export type Question = 'content' | 'lecturer' | 'organisation'

/** What was answered to a question: never known of fewer than five people. */
export interface Answered {
  question: Question
  /** From 1 to 5, to a tenth. */
  average: number
  /** How many gave 5, 4, 3, 2, 1. */
  counts: { score: number; count: number }[]
}

const questions: Question[] = ['content', 'lecturer', 'organisation']

/** Each question that can be told, in the order they were asked. None where there are too few answers. */
export function answersOf(summary: FeedbackSummary): Answered[] {
  return questions.flatMap((question) => {
    const counts = summary[question]
    if (!counts) return []
    const all = counts.reduce((sum, count) => sum + count, 0)
    if (all === 0) return []
    const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
    return [
      {
        question,
        average: Math.round((points / all) * 10) / 10,
        counts: counts.map((count, index) => ({ score: index + 1, count })).reverse(),
      },
    ]
  })
}
