/** For supervisors: what people ask and apply for, beside who handles it. */
export const demandRoutes = {
  getDemand: 'GET /api/staff/demand/:year',
  exportDemand: 'POST /api/staff/demand/:year/file',
} as const
