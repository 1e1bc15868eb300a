/** Everything that can come between a tap and its answer. Closed, so words exist for each one. */
export const failureCodes = [
  'offline', // no answer came
  'not_found', // no such page, record or route
  'method_not_allowed', // the route exists, but not for this verb
  'malformed', // the request cannot be read: broken JSON, a NUL byte in the path
  'invalid', // it can be read, but does not fit its schema
  'too_large', // the body exceeds what the route takes
  'too_many', // asked too often; Retry-After says when to come back
  'unavailable', // the database is away, or facts are not published yet
  'broken', // our fault
] as const

export type FailureCode = (typeof failureCodes)[number]

export interface Failure {
  code: FailureCode
}
