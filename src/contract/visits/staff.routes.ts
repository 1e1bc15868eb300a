/** For staff at the windows. Each is for staff of the outlet, and for supervisors. */
export const visitsStaffRoutes = {
  listWindows: 'GET /api/staff/outlets/:outlet/windows',
  saveWindow: 'PUT /api/staff/windows/:id',
  /** The code that hangs there on a day: today's, or that of one of the next days. */
  getWindowCode: 'GET /api/staff/windows/:id/code',
  listSlots: 'GET /api/staff/windows/:id/slots',
  setSlots: 'PUT /api/staff/windows/:id/slots',
  getQueue: 'GET /api/staff/outlets/:outlet/queue',
  applyQueueAction: 'POST /api/staff/outlets/:outlet/queue/acts',
  checkInVisit: 'POST /api/staff/outlets/:outlet/check-ins',
  getDashboard: 'GET /api/staff/outlets/:outlet/dashboard',
  exportDashboard: 'POST /api/staff/outlets/:outlet/dashboard-file',
} as const
