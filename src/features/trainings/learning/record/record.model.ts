import { ascending } from '@/contract/shared/order.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { formKinds, formState, type FormKind } from '../forms/drafts.model'

export interface RecordEntry {
  enrollment: Enrollment
  /** Forms that can be sent now. */
  open: FormKind[]
}

export interface LearningRecord {
  /** Past trainings with a seat, latest first. */
  entries: RecordEntry[]
  attended: number
  certificates: number
}

/** Past trainings, counted but never ranked. */
export function learningRecord(enrollments: Enrollment[], now: EpochMs): LearningRecord {
  const over = enrollments
    .filter(({ training, standing }) => standing.kind === 'enrolled' && isOver(training, now))
    .sort((a, b) => ascending(b.training.endsAt, a.training.endsAt))
  return {
    entries: over.map((enrollment) => ({ enrollment, open: openForms(enrollment) })),
    attended: over.filter(({ attended }) => attended > 0).length,
    certificates: over.filter(({ certificate }) => certificate).length,
  }
}

const isOver = ({ endsAt }: { endsAt: string }, now: EpochMs) => Date.parse(endsAt) <= now

export const openForms = (enrollment: Enrollment): FormKind[] =>
  formKinds.filter((kind) => formState(kind, enrollment) === 'open')
