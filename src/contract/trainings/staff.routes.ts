/** For staff. Each answer is for those of the institution, and for supervisors. */
export const trainingsStaffRoutes = {
  listStaffTrainings: 'GET /api/staff/trainings',
  getStaffTraining: 'GET /api/staff/trainings/:id',
  /** Makes or changes one. The phone makes the id, so that a retry makes no second one. */
  saveTraining: 'PUT /api/staff/trainings/:id',
  publishTraining: 'POST /api/staff/trainings/:id/publication',
  closeTraining: 'POST /api/staff/trainings/:id/closing',
  callOffTraining: 'POST /api/staff/trainings/:id/calling-off',
  getRoster: 'GET /api/staff/trainings/:id/roster',
  exportRoster: 'POST /api/staff/trainings/:id/roster-file',
  checkIn: 'POST /api/staff/trainings/:id/check-ins',
  /** Lets in who comes without a seat, where one is free and no longer offered to anybody. */
  addWalkIn: 'PUT /api/staff/trainings/:id/walk-ins/:key',
  getFeedback: 'GET /api/staff/trainings/:id/feedback',
  listLecturers: 'GET /api/staff/lecturers',
  saveLecturer: 'PUT /api/staff/lecturers/:id',
  savePlan: 'PUT /api/staff/plans/:base/:year',
  listAppeals: 'GET /api/staff/appeals',
  decideAppeal: 'POST /api/staff/trainings/:id/appeal-decision',
  listMembers: 'GET /api/staff/members',
  endMembership: 'DELETE /api/staff/members/:id',
  invite: 'POST /api/staff/invitations',
} as const
