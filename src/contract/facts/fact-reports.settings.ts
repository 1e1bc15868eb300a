export const factReports = {
  /** Corrections of an outlet or guide. Fewer are not published: they could reveal who reported a fault. */
  leastPublished: 5,
} as const
