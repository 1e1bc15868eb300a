/** For supervisors: which facts to correct first. */
export const freshnessRoutes = {
  getFreshness: 'GET /api/staff/freshness',
  exportFreshness: 'POST /api/staff/freshness/file',
} as const
