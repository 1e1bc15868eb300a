export const factReports = {
  /** Working days until the reporter is told. */
  dueDays: 5,
  /** Per person within 24 hours. */
  maxPerDay: 5,
  /** Fewer corrections are not published, so that nobody is recognised by theirs. */
  leastPublished: 5,
} as const
