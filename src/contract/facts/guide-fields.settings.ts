import type { GuideField } from './guide-edits.schema'

/** In the order in which they stand in a form and in a comparison. */
export const guideFields: GuideField[] = [
  'materials',
  'steps',
  'statutory',
  'promised',
  'fee',
  'conditions',
  'legalBasis',
  'note',
  'responsible',
]
