/** For supervisors: laws whose texts are compared with the official ones. */
export const lawConfirmationsRoutes = {
  listLaws: 'GET /api/staff/laws',
  /** A retry changes nothing. `conflict`: what is recorded of the law changed since it was read. */
  confirmLaw: 'PUT /api/staff/laws/:law/confirmation',
} as const
