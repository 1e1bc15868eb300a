/** Sign-in, and what tabs show of the citizen. Apart from accountRoutes, because a start of the app needs only these. */
export const identityRoutes = {
  getIdentity: 'GET /api/identity',
  signIn: 'POST /api/session',
  /** Ends this session, or with `everywhere` all sessions of the citizen. */
  signOut: 'DELETE /api/session',
  getMe: 'GET /api/me',
  /** What waits for the citizen, and what is under way. */
  listMatters: 'GET /api/me/matters',
} as const
