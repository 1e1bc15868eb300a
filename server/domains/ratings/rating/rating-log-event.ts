import { textHash } from '@/contract/ratings/public-log.rules'
import type { LogBody } from '@/contract/ratings/public-log.schema'
import type { LoggableEvent } from '../public-log/append-to-public-log'
import type { RatingRow } from './ratings.repo'

/** What the log says of a rating: not who, not at what hour, and of its words a hash. */
export const logged = (kind: 'rated' | 'rerated', row: RatingRow): LoggableEvent => ({
  kind,
  body: bodyOf(row),
})

export function bodyOf({ id, level, scores, tags, service, kind, text, salt }: RatingRow): LogBody {
  return {
    ...{ rating: id, level, scores, tags, kind },
    ...(service && { service }),
    ...(text && salt && { text: textHash(salt, text) }),
  }
}
