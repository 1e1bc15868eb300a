/** For people who find something else than what is stated. */
export const factReportsRoutes = {
  reportFact: 'PUT /api/fact-reports/:id',
  listOwnFactReports: 'GET /api/me/fact-reports',
  listFactReportFigures: 'GET /api/fact-reports/figures',
  /** For whoever keeps the facts: staff of the outlet, and supervisors. */
  listFactReports: 'GET /api/staff/fact-reports',
  decideFactReport: 'POST /api/staff/fact-reports/:id/decision',
} as const
