/** Trainings, for whoever comes to them. */
export const trainingRoutes = {
  /** All that are to come, and those of the last days. Alike for everybody, so it is kept as bytes. */
  listTrainings: 'GET /api/trainings',
  getTraining: 'GET /api/trainings/:id',
  /** The fairness log: why and when places moved. */
  listMoves: 'GET /api/trainings/:id/moves',
  getEnrollment: 'GET /api/trainings/:id/enrollment',
  signUp: 'POST /api/trainings/:id/enrollment',
  /** Gives the seat back, leaves the waitlist, or says no to an offer: whichever one has. */
  giveUp: 'DELETE /api/trainings/:id/enrollment',
  acceptOffer: 'POST /api/trainings/:id/enrollment/acceptance',
  giveFeedback: 'PUT /api/trainings/:id/enrollment/feedback',
  tellUse: 'PUT /api/trainings/:id/enrollment/use',
  appeal: 'PUT /api/trainings/:id/enrollment/appeal',
  /** All one's own, the latest first: what is to come, and the learning record. */
  listEnrollments: 'GET /api/me/enrollments',
  getCertificate: 'GET /api/certificates/:number',
  listTopics: 'GET /api/topics',
  vote: 'PUT /api/topics/votes',
  listPlans: 'GET /api/plans/:year',
} as const
