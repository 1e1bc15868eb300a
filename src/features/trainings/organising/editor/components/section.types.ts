import type { TrainingDraft } from '../draft.model'
import type { Field } from '../draft-problems.model'

/** Props of every section of the training form. */
export interface SectionProps {
  draft: TrainingDraft
  /** The problem of a field in words; undefined before saving was attempted. */
  problem: (field: Field) => string | undefined
  onChange: (change: Partial<TrainingDraft>) => void
}
