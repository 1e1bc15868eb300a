/** Every reason why a call can fail. Closed, so that each has words in both languages. */
export const failureCodes = [
  'offline', // no response; from the server, that the request did not arrive in time
  'not_found', // no such page, record or route
  'method_not_allowed', // the route exists, but not for this method
  'malformed', // the request cannot be read: broken JSON, a NUL byte in the path
  'invalid', // the request does not match its schema; `count` may say which of several texts, from 1
  'too_large', // the body exceeds what the route takes
  'too_many', // rate limit; Retry-After says when to retry
  'unavailable', // the database is unreachable, or no facts are published yet
  'unconfirmed', // as unavailable, but what was asked may be done; it may be sent again
  'broken', // an internal error
  'signed_out', // there is no valid sign-in
  'forbidden', // signed in, but not permitted
  'own_matter', // staff would decide what they sent themselves
  'bad_code', // a code that was never issued, has been used, or has expired
  'profile_needed', // the consent, or a field that this training requires, is missing
  'closed', // sign-up is not open: too early, too late, or called off
  'no_address', // nobody can be sent to an outlet whose street and number are not known
  'window_hours', // the hours are those of the outlet's windows, and are edited there
  'full', // no seat and no place on the waitlist
  'too_late', // the deadline for this has passed
  'below_enrolled', // fewer seats than enrolled people; `count` is their number
  'asked_enough', // quota of one person or phone used up; `count` is the minutes until the next is allowed
  'enough_visits', // maximum of appointments or queue numbers per person; `count` is the maximum
  'enough_today', // done as often as a citizen can within 24 hours; `count` is the maximum
  'bad_words', // the content check rejected the text
  'bad_picture', // not a picture, an unsupported format, too large, or unreadable
  'bad_pdf', // not a PDF, damaged, or without anything to see
  'locked_pdf', // encrypted, with or without a password
  'long_pdf', // more pages than are taken; `count` is the maximum
  'large_pdf_page', // a page that would not be legible as one picture
  'pdf_fonts', // a text whose font is not in the file
  'heavy_pdf', // drawing it takes more time or memory than there is for one file
  'rated', // this service has been rated already
  'old_code', // a code of another day, or a photo of an expired code
  'personal_data', // a text to be published still contains personal data
  'overlap', // the citizen is expected elsewhere at that time: `overlaps`. Repeat with `despiteOverlap`
  'conflict', // changed meanwhile by somebody else, or its state does not allow this
] as const

export type FailureCode = (typeof failureCodes)[number]

/** A training or an appointment that the citizen has at the time asked for. */
export interface Overlap {
  kind: 'training' | 'visit'
  id: string
  /** Of a training. */
  title?: string
  /** Id of the outlet. */
  outlet: string
  startsAt: string
  endsAt: string
}

export interface Failure {
  code: FailureCode
  /** See the codes above. */
  count?: number
  /** `invalid`: the path of the value that does not match, as `items.0.topic`. Empty: the whole body. */
  field?: string
  /** Of `overlap`. */
  overlaps?: Overlap[]
}
