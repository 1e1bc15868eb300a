/** A citizen's own data. */
export const accountRoutes = {
  saveProfile: 'PUT /api/me/profile',
  /** Stores the phone number that WeChat reports for the code of its button. */
  takePhone: 'PUT /api/me/phone',
  /** Erases the profile and cancels enrollments and appointments. */
  withdrawConsent: 'DELETE /api/me/consent',
  exportMe: 'GET /api/me/export',
  deleteMe: 'DELETE /api/me',
  listAccesses: 'GET /api/me/accesses',
  /** Becomes a staff member by an invitation code. */
  acceptInvitation: 'POST /api/me/memberships',
} as const
