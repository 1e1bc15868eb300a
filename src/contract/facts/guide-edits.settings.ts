export const guideEdits = {
  maxMaterials: 40,
  maxSteps: 40,
  maxConditions: 20,
  maxReferences: 20,
  maxLine: 200,
  maxNote: 600,
  /** Years from now in which a version may begin. */
  maxYearsAhead: 2,
  /** Versions of a guide's texts that are compared. Earlier ones are counted. */
  maxStates: 60,
} as const
