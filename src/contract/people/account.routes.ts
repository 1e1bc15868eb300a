/** What is kept about somebody, and what is told to them. */
export const accountRoutes = {
  saveProfile: 'PUT /api/me/profile',
  /** Takes the phone number from WeChat, by the code of its button. */
  takePhone: 'PUT /api/me/phone',
  /** Erases the profile, and gives back what was signed up for. */
  withdrawConsent: 'DELETE /api/me/consent',
  exportMe: 'GET /api/me/export',
  deleteMe: 'DELETE /api/me',
  listAccesses: 'GET /api/me/accesses',
  listMessages: 'GET /api/me/messages',
  /** All up to and with one of them are read. */
  readMessages: 'PUT /api/me/messages/read',
  /** Which messages may still be pushed: each consent serves once. */
  listConsents: 'GET /api/me/push-consents',
  addConsents: 'POST /api/me/push-consents',
  /** Becomes staff by a code that was told in person. */
  acceptInvitation: 'POST /api/me/memberships',
} as const
