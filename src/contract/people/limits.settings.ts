/** What one citizen can add, so that a repeated request does not fill the database. Our own choice. */
export const limits = {
  /** Consents to the privacy notice within 24 hours. Withdrawing is never refused. */
  consentsPerDay: 10,
  /** Unused push consents of a kind; further ones add nothing. */
  unusedPushConsents: 20,
  /** Sign-ins that last; with a further one the one used longest ago ends. */
  sessions: 20,
} as const
