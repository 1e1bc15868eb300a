export const ratingRoutes = {
  /** Own services with their ratings, latest first. */
  listServicesDone: 'GET /api/me/services-done',
  getServiceDone: 'GET /api/services-done/:id',
  /** Creates the rating, or changes it while that is allowed. */
  rate: 'PUT /api/services-done/:id/rating',
  getRectification: 'GET /api/rectifications/:id',
  actOnRectification: 'POST /api/rectifications/:id/acts',
  /** Equal for every caller, so the response is cached as bytes. */
  listFigures: 'GET /api/ratings',
  getRatings: 'GET /api/ratings/:subject',
  /** The append-only public log. */
  listAnchors: 'GET /api/log',
  listLogCorrections: 'GET /api/log/corrections',
  getLogDay: 'GET /api/log/:day',
} as const
