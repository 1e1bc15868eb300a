/** For people who do not find what they mean. */
export const missedWordsRoutes = {
  /** Words that one searched for in vain and chose to send. Who sends them is not stored. */
  sendMissedWords: 'POST /api/missed-words',
} as const

/** For supervisors: what people say, and which words of the facts they mean by it. */
export const everydayEditsRoutes = {
  /** Words that enough phones sent and nobody decided, those of most phones first. */
  listMissedWords: 'GET /api/staff/missed-words',
  /** What supervisors added or set aside, latest first. */
  listEverydayEdits: 'GET /api/staff/everyday-words',
  /** A retry changes nothing. `invalid` with `count`: no fact contains that one of the meanings. */
  decideEverydayWord: 'POST /api/staff/everyday-words',
} as const
