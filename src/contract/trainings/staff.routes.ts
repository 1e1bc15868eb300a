/** For organisers of the outlet that holds the training, and for supervisors. */
export const trainingsStaffRoutes = {
  listStaffTrainings: 'GET /api/staff/trainings',
  getStaffTraining: 'GET /api/staff/trainings/:id',
  /** Creates or updates. The client generates the id, so a retry creates no second training. */
  saveTraining: 'PUT /api/staff/trainings/:id',
  publishTraining: 'POST /api/staff/trainings/:id/publication',
  closeTraining: 'POST /api/staff/trainings/:id/closing',
  callOffTraining: 'POST /api/staff/trainings/:id/calling-off',
  getRoster: 'GET /api/staff/trainings/:id/roster',
  exportRoster: 'POST /api/staff/trainings/:id/roster-file',
  checkIn: 'POST /api/staff/trainings/:id/check-ins',
  /** Gives a free seat that is no longer offered to the waitlist to a visitor who has not signed up. */
  admitWalkIn: 'PUT /api/staff/trainings/:id/walk-ins/:key',
  correctName: 'PUT /api/staff/trainings/:id/name-corrections/:key',
  getFeedbackSummary: 'GET /api/staff/trainings/:id/feedback',
  listLecturers: 'GET /api/staff/lecturers',
  saveLecturer: 'PUT /api/staff/lecturers/:id',
  savePlan: 'PUT /api/staff/plans/:base/:year',
  listAppeals: 'GET /api/staff/appeals',
  decideAppeal: 'POST /api/staff/trainings/:id/appeal-decision',
} as const
