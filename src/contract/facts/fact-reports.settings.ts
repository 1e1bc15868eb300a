export const factReports = {
  /** Fewer corrections are not published, so that nobody is recognised by theirs. */
  leastPublished: 5,
} as const
