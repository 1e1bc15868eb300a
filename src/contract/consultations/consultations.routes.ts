/** Consultations of a citizen. */
export const consultationRoutes = {
  /** The phone generates the id, so that a retry creates nothing new. */
  ask: 'PUT /api/consultations/:id',
  getConsultation: 'GET /api/consultations/:id',
  actOnConsultation: 'POST /api/consultations/:id/acts',
  listConsultations: 'GET /api/me/consultations',
  /** Counts, anonymously, that an entry of the knowledge base made a question unnecessary. */
  countHelped: 'PUT /api/answers/:id/helped/:key',
} as const
