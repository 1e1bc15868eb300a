import type { Enrollment } from '@/contract/trainings/trainings.schema'

/** What somebody can still do about a training that is over. */
export type OpenAct = 'feedback' | 'use' | 'appeal'

export interface RecordEntry {
  enrollment: Enrollment
  open: OpenAct[]
}

export interface LearningRecord {
  /** Over, and there was a seat: the latest first. */
  entries: RecordEntry[]
  attended: number
  certificates: number
}

/** What somebody has learned, at `now` (ms since 1970). Only counted, never ranked. */
export function recordOf(enrollments: Enrollment[], now: number): LearningRecord {
  const over = enrollments
    .filter(({ training, standing }) => standing.kind === 'enrolled' && isOver(training, now))
    .sort((a, b) => (a.training.endsAt < b.training.endsAt ? 1 : -1))
  return {
    entries: over.map((enrollment) => ({ enrollment, open: openActs(enrollment) })),
    attended: over.filter(({ attended }) => attended > 0).length,
    certificates: over.filter(({ certificate }) => certificate).length,
  }
}

const isOver = ({ endsAt }: { endsAt: string }, now: number) => Date.parse(endsAt) <= now

export function openActs({ feedback, usedIt, noShow }: Enrollment): OpenAct[] {
  return [
    ...(feedback === 'open' ? (['feedback'] as const) : []),
    ...(usedIt === 'open' ? (['use'] as const) : []),
    ...(noShow === 'counted' ? (['appeal'] as const) : []),
  ]
}
