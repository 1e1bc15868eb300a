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
  'signed_out', // nobody is signed in, or no longer
  'forbidden', // somebody is, and this is not theirs to see or do
  'bad_code', // a code that was never given out, has been used, or is too old
  'profile_needed', // the consent, or something this training has to know, is not given yet
  'closed', // nobody can sign up for it: too early, too late, or it is called off
  'full', // no seat, and no place on the waitlist
  'too_late', // what was asked could have been done until a moment that is over
  'below_enrolled', // fewer seats than people who have one; `count` says how many they are
  'asked_enough', // as much as one person or one phone may ask for now; `count` says after how many minutes again
  'enough_visits', // as many appointments or numbers as one person may have now; `count` says how many
  'bad_words', // the content check says that the words may not be passed on
  'bad_picture', // no picture, not one of ours, too large, or it cannot be read
  'rated', // this service has its rating
  'old_code', // a code of another day, or a picture of one
  'personal_data', // a number or an address of somebody is still in what is to be published
  'conflict', // somebody else changed it meanwhile, or it is in a state that does not allow this
] as const

export type FailureCode = (typeof failureCodes)[number]

export interface Failure {
  code: FailureCode
  /** A number its words need. */
  count?: number
}
