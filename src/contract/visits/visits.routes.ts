/** Visits to a window: by appointment, with a queue number, or as a walk-in. */
export const visitRoutes = {
  /** Outlets that take appointments or have a queue. */
  listVisitableOutlets: 'GET /api/visiting',
  getAvailability: 'GET /api/visiting/:outlet',
  /** Books a slot or takes a queue number. The phone creates the id, so a retry creates no second visit. */
  createVisit: 'PUT /api/visits/:id',
  getVisit: 'GET /api/visits/:id',
  applyVisitAction: 'POST /api/visits/:id/acts',
  /** Records an arrival by the code posted at the window. */
  arrive: 'POST /api/arrivals',
  listVisits: 'GET /api/me/visits',
} as const
