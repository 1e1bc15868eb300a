export const missedWords = {
  /** In code points. */
  maxLength: 30,
  /** Sent with one tap. */
  maxAtOnce: 3,
  /** Per phone. */
  maxPerDay: 10,
  /** Staff do not see a word that fewer phones sent. */
  leastDevices: 5,
  /** Then a word that nobody decided is forgotten. */
  keptWeeks: 26,
} as const

/** Words of the facts that one everyday word may stand for. */
export const maxMeanings = 4
/** In code points. */
export const maxMeaningLength = 20
