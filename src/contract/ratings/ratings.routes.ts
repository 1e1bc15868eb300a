/** Rating what was done, seeing it put right, and what is public of both. */
export const ratingRoutes = {
  /** All that was done for one, the latest first, with how it was rated. */
  listServicesDone: 'GET /api/me/services-done',
  getServiceDone: 'GET /api/services-done/:id',
  /** Once for each service; changed in its first hours. */
  rate: 'PUT /api/services-done/:id/rating',
  getRectification: 'GET /api/rectifications/:id',
  actOnRectification: 'POST /api/rectifications/:id/acts',
  /** The public figures of all outlets and services. Alike for everybody, so they are kept as bytes. */
  listFigures: 'GET /api/ratings',
  getRatings: 'GET /api/ratings/:subject',
  /** The log that nothing is removed from. */
  listAnchors: 'GET /api/log',
  getLogDay: 'GET /api/log/:day',
} as const
