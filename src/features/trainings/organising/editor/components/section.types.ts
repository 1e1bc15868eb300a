import type { TrainingDraft } from '../draft.model'
import type { Field } from '../draft-problems.model'

/** What each part of the form takes. */
export interface FormProps {
  draft: TrainingDraft
  /** Words on what is wrong with a field; none before somebody tried to save. */
  problem: (field: Field) => string | undefined
  onChange: (change: Partial<TrainingDraft>) => void
}
