/** Open to the staff of the outlet and to supervisors. */
export const visitsStaffRoutes = {
  listWindows: 'GET /api/staff/outlets/:outlet/windows',
  saveWindow: 'PUT /api/staff/windows/:id',
  /** The slots whose appointments would be outside the hours if the form were saved. */
  previewWindow: 'POST /api/staff/windows/:id/outside',
  /** The code posted at the window today or on one of the next days. */
  getWindowCode: 'GET /api/staff/windows/:id/code',
  listSlots: 'GET /api/staff/windows/:id/slots',
  setSlots: 'PUT /api/staff/windows/:id/slots',
  getQueue: 'GET /api/staff/outlets/:outlet/queue',
  applyQueueAction: 'POST /api/staff/outlets/:outlet/queue/acts',
  checkInVisit: 'POST /api/staff/outlets/:outlet/check-ins',
  getDashboard: 'GET /api/staff/outlets/:outlet/dashboard',
  exportDashboard: 'POST /api/staff/outlets/:outlet/dashboard-file',
} as const
