/** Who somebody is. Apart from the account's, as every start needs these and few need those. */
export const identityRoutes = {
  getIdentity: 'GET /api/identity',
  signIn: 'POST /api/session',
  /** Ends this sign-in; with `everywhere` all of the same person. */
  signOut: 'DELETE /api/session',
  getMe: 'GET /api/me',
} as const
