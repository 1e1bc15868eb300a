/** Questions to a person, for whoever asks them. */
export const consultationRoutes = {
  /** Asks. The phone makes the id, so that a retry asks once. */
  ask: 'PUT /api/consultations/:id',
  getConsultation: 'GET /api/consultations/:id',
  actOnConsultation: 'POST /api/consultations/:id/acts',
  listConsultations: 'GET /api/me/consultations',
  putPicture: 'PUT /api/pictures/:id',
  /** The bytes. Whoever may read what it belongs to is given a link that holds for some minutes. */
  getPicture: 'GET /api/pictures/:id',
  /** An entry of the knowledge base answered it, without a ticket. Counted, without saying by whom. */
  countHelped: 'PUT /api/answers/:id/helped/:key',
} as const
