import { textHash } from '@/contract/ratings/public-log.rules'
import type { LogBody } from '@/contract/ratings/public-log.schema'
import type { PublicLogEvent } from '../public-log/append-to-public-log'
import type { RatingRow } from './rating-columns'

/** The public log entry of a rating: no person, no hour, and a salted hash instead of the text. */
export const ratingLogEvent = (kind: 'rated' | 'rerated', row: RatingRow): PublicLogEvent => ({
  kind,
  body: ratingLogBody(row),
})

export function ratingLogBody({
  id,
  level,
  scores,
  tags,
  service,
  kind,
  text,
  salt,
}: RatingRow): LogBody {
  return {
    rating: id,
    level,
    scores,
    tags,
    kind,
    ...(service && { service }),
    ...(text && salt && { text: textHash(salt, text) }),
  }
}
