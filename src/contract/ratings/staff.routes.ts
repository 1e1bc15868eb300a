/** Ratings and orders, for staff of the rated outlet, and for supervisors. Who rated is in none of them. */
export const ratingsStaffRoutes = {
  listStaffRatings: 'GET /api/staff/outlets/:outlet/ratings',
  /** For supervisors. */
  removeRatingText: 'POST /api/staff/ratings/:id/text-removal',
  listRectifications: 'GET /api/staff/rectifications',
  getStaffRectification: 'GET /api/staff/rectifications/:id',
  actOnStaffRectification: 'POST /api/staff/rectifications/:id/acts',
  /** For supervisors: all units in a year. */
  getOversight: 'GET /api/staff/oversight/:year',
  exportOversight: 'POST /api/staff/oversight/:year/file',
} as const
