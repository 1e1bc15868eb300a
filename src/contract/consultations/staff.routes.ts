/** For those who answer. Each is for staff of the unit, and for supervisors. */
export const consultationsStaffRoutes = {
  listInbox: 'GET /api/staff/consultations',
  getStaffConsultation: 'GET /api/staff/consultations/:id',
  actAsStaff: 'POST /api/staff/consultations/:id/acts',
  /** Hands it over to 12345 and answers the work order. */
  exportWorkOrder: 'POST /api/staff/consultations/:id/work-order',
  /** Takes the number 12345 gave it, and what it said. */
  importWorkOrder: 'PUT /api/staff/consultations/:id/work-order',
  listEntries: 'GET /api/staff/answers',
  saveEntry: 'PUT /api/staff/answers/:id',
  /** Publishes the version that was looked at: if there is a newer one, that is a conflict. */
  publishEntry: 'POST /api/staff/answers/:id/publication',
  withdrawEntry: 'POST /api/staff/answers/:id/withdrawal',
} as const
