import { cityUnit, textHash } from '@/contract/ratings/public-log.rules'
import type { LogBody } from '@/contract/ratings/public-log.schema'
import type { RatingRow } from './rating-columns'

/**
 * The public log entry of a published rating: no person, no time, and a salted hash instead of the text. Of one
 * that counts for the city only, the level alone.
 */
export function publishedLogBody(row: RatingRow): LogBody {
  const { publishedId, publishedUnit, batchId, level, seen } = row
  return {
    rating: publishedId!,
    level,
    ...(batchId && { batch: batchId }),
    ...(!seen && { unseen: true as const }),
    ...(publishedUnit !== cityUnit && detailsOf(row)),
  }
}

function detailsOf({ scores, tags, kind, publishedService, text, salt }: RatingRow) {
  return {
    scores,
    tags,
    kind,
    ...(publishedService && { service: publishedService }),
    ...(text && salt && { text: textHash(salt, text) }),
  }
}
