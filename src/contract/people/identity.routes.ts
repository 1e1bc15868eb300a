/** Sign-in. Apart from accountRoutes, because every start of the app needs only these. */
export const identityRoutes = {
  getIdentity: 'GET /api/identity',
  signIn: 'POST /api/session',
  /** Ends this session, or with `everywhere` all sessions of the citizen. */
  signOut: 'DELETE /api/session',
  getMe: 'GET /api/me',
} as const
