import type { FailureCode, Overlap } from '@/contract/shared/failure'

export const statusOf: Record<FailureCode, number> = {
  offline: 408,
  not_found: 404,
  method_not_allowed: 405,
  malformed: 400,
  invalid: 400,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
  unconfirmed: 503,
  broken: 500,
  signed_out: 401,
  forbidden: 403,
  own_matter: 403,
  bad_code: 422,
  profile_needed: 409,
  closed: 409,
  no_address: 409,
  window_hours: 409,
  full: 409,
  too_late: 409,
  below_enrolled: 409,
  asked_enough: 429,
  enough_today: 429,
  enough_visits: 409,
  bad_words: 422,
  bad_picture: 422,
  bad_pdf: 422,
  locked_pdf: 422,
  long_pdf: 422,
  large_pdf_page: 422,
  pdf_fonts: 422,
  heavy_pdf: 422,
  rated: 409,
  old_code: 422,
  personal_data: 422,
  overlap: 409,
  conflict: 409,
}

interface RefusalOptions {
  /** Sent with the reply: `allow`, `retry-after`. */
  headers?: Record<string, string>
  /** A number that the message to the citizen contains. */
  count?: number
  /** The part of the request that is refused. */
  field?: string
  /** Logged. */
  cause?: unknown
  /** What the citizen has at the time asked for. */
  overlaps?: Overlap[]
}

/** An expected refusal with words for the citizen. Any other error is reported as `broken`. */
export class Refusal extends Error {
  readonly headers: Record<string, string>
  readonly count: number | undefined
  readonly overlaps: Overlap[] | undefined
  readonly field: string | undefined

  constructor(
    readonly code: FailureCode,
    { headers = {}, count, overlaps, field, cause }: RefusalOptions = {},
  ) {
    super(code, { cause })
    this.headers = headers
    this.count = count
    this.overlaps = overlaps
    this.field = field
  }
}

export function refuse(code: FailureCode, options?: RefusalOptions): never {
  throw new Refusal(code, options)
}
