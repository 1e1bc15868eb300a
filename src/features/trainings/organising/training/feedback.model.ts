import type { FeedbackSummary } from '@/contract/trainings/staff.schema'

export type FeedbackAspect = 'content' | 'lecturer' | 'organisation'

/** The scores for one aspect. The server sends none below five answers. */
export interface FeedbackAnswer {
  aspect: FeedbackAspect
  /** From 1 to 5, rounded to a tenth. */
  average: number
  /** From score 5 down to 1. */
  counts: { score: number; count: number }[]
}

const aspects: FeedbackAspect[] = ['content', 'lecturer', 'organisation']

/** Aspects without enough answers are left out. */
export function feedbackAnswers(summary: FeedbackSummary): FeedbackAnswer[] {
  return aspects.flatMap((aspect) => {
    const counts = summary[aspect]
    if (!counts) return []
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total === 0) return []
    const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
    return [
      {
        aspect,
        average: Math.round((points / total) * 10) / 10,
        counts: counts.map((count, index) => ({ score: index + 1, count })).reverse(),
      },
    ]
  })
}
