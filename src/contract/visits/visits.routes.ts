/** Coming to a window: by appointment, by a number of the queue, or just so. */
export const visitRoutes = {
  /** Which outlets take appointments or have a queue. */
  listVisitableOutlets: 'GET /api/visiting',
  getAvailability: 'GET /api/visiting/:outlet',
  /** Books a slot, or takes a number. The phone makes the id, so that a retry makes no second one. */
  createVisit: 'PUT /api/visits/:id',
  getVisit: 'GET /api/visits/:id',
  applyVisitAction: 'POST /api/visits/:id/acts',
  /** Is there: by the code that hangs at the window. */
  arrive: 'POST /api/arrivals',
  listVisits: 'GET /api/me/visits',
} as const
