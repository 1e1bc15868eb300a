/** For those who answer. Each is for staff of the unit, and for supervisors. */
export const consultationsStaffRoutes = {
  listCases: 'GET /api/staff/consultations',
  getCase: 'GET /api/staff/consultations/:id',
  actOnCase: 'POST /api/staff/consultations/:id/acts',
  /** Hands it over to 12345 and answers the work order. */
  exportWorkOrder: 'POST /api/staff/consultations/:id/work-order',
  /** Takes the number 12345 gave it, and what it said. */
  importWorkOrder: 'PUT /api/staff/consultations/:id/work-order',
  listKnowledgeEntries: 'GET /api/staff/answers',
  saveKnowledgeEntry: 'PUT /api/staff/answers/:id',
  /** Publishes the version that was looked at: if there is a newer one, that is a conflict. */
  publishKnowledgeEntry: 'POST /api/staff/answers/:id/publication',
  withdrawKnowledgeEntry: 'POST /api/staff/answers/:id/withdrawal',
} as const
