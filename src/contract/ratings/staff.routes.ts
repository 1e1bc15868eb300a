/** Routes for staff of the rated outlet and for supervisors. No response identifies the rater. */
export const ratingsStaffRoutes = {
  listStaffRatings: 'GET /api/staff/outlets/:outlet/ratings',
  /** Supervisors only. */
  removeRatingText: 'POST /api/staff/ratings/:id/text-removal',
  listRectifications: 'GET /api/staff/rectifications',
  getStaffRectification: 'GET /api/staff/rectifications/:id',
  actOnStaffRectification: 'POST /api/staff/rectifications/:id/acts',
  /** Supervisors only. */
  getOversight: 'GET /api/staff/oversight/:year',
  exportOversight: 'POST /api/staff/oversight/:year/file',
} as const
