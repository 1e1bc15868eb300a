/** For staff of the responsible unit and for supervisors. */
export const consultationsStaffRoutes = {
  listCases: 'GET /api/staff/consultations',
  getCase: 'GET /api/staff/consultations/:id',
  actOnCase: 'POST /api/staff/consultations/:id/acts',
  /** Hands the case over to 12345 and returns the work order. */
  exportWorkOrder: 'POST /api/staff/consultations/:id/work-order',
  /** Stores the number and the result from 12345. */
  importWorkOrder: 'PUT /api/staff/consultations/:id/work-order',
  listKnowledgeEntries: 'GET /api/staff/answers',
  saveKnowledgeEntry: 'PUT /api/staff/answers/:id',
  /** Publishes the version the supervisor has reviewed. A newer one is a conflict. */
  publishKnowledgeEntry: 'POST /api/staff/answers/:id/publication',
  withdrawKnowledgeEntry: 'POST /api/staff/answers/:id/withdrawal',
} as const
