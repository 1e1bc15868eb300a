export const trainingRoutes = {
  /** Upcoming trainings and those that ended recently. The same for everybody, so it is cached as bytes. */
  listTrainings: 'GET /api/trainings',
  getTraining: 'GET /api/trainings/:id',
  /** Public: why and when each seat moved, without names. */
  listSeatHistory: 'GET /api/trainings/:id/moves',
  getEnrollment: 'GET /api/trainings/:id/enrollment',
  signUp: 'POST /api/trainings/:id/enrollment',
  /** Returns the seat, leaves the waitlist or declines the offer, depending on the enrollment. */
  giveUpEnrollment: 'DELETE /api/trainings/:id/enrollment',
  acceptOffer: 'POST /api/trainings/:id/enrollment/acceptance',
  giveFeedback: 'PUT /api/trainings/:id/enrollment/feedback',
  reportUsage: 'PUT /api/trainings/:id/enrollment/use',
  appealNoShow: 'PUT /api/trainings/:id/enrollment/appeal',
  /** The citizen's own enrollments, past ones included, latest first. */
  listEnrollments: 'GET /api/me/enrollments',
  getCertificate: 'GET /api/certificates/:number',
  listTopics: 'GET /api/topics',
  voteForTopic: 'PUT /api/topics/votes',
  listPlans: 'GET /api/plans/:year',
} as const
