/** A citizen's messages, and the consents to push them. */
export const messageRoutes = {
  listMessages: 'GET /api/me/messages',
  /** Marks all messages up to and including one as read. */
  readMessages: 'PUT /api/me/messages/read',
  /** Remaining push consents by message kind; each consent allows one push. */
  listConsents: 'GET /api/me/push-consents',
  addConsents: 'POST /api/me/push-consents',
} as const
