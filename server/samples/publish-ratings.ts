import { ascending } from '@/contract/shared/order.rules'
import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { rating } from '@/contract/ratings/ratings.settings'
import type { Sql } from '../infra/db/open'
import { lockWaiting, takeWaitingEvents } from '../domains/ratings/batches/batches.repo'
import { firstBatchDay, lastSettledDay } from '../domains/ratings/batches/form-batches'
import { publishBatch } from '../domains/ratings/batches/publish-batch'
import { forgetFigures } from '../domains/ratings/figures/published-figures'
import type { Chain } from '../domains/ratings/public-log/append-to-public-log'
import { appendRatingEvents } from '../domains/ratings/public-log/append-rating-events'

/**
 * Publishes sample ratings as the service would have done on the days of the past, except that nobody gave them: they
 * are not counted by people, and show their service items.
 */
export async function publishSampleRatings(tx: Sql, chain: Chain, now: Dayjs) {
  const settled = lastSettledDay(clockAt(now.valueOf()).day)
  const waiting = [...(await lockWaiting(tx, chain, settled))]
  waiting.sort((a, b) => ascending(a.day, b.day))
  const size = rating.minRaters
  for (let from = 0; from + size <= waiting.length; from += size) {
    const ratings = waiting.slice(from, from + size)
    const day = firstBatchDay(ratings[size - 1]!.day)
    const rated = await publishBatch(tx, { ratings, day, withService: new Set(ratings) })
    const later = await takeWaitingEvents(tx, chain, now.toISOString())
    for (const logEvents of rated)
      for (const { ratingId, publishedId, kind, body } of later)
        if (ratingId === logEvents.ratingId)
          logEvents.events.push({ kind, body: { ...body, rating: publishedId } })
    await appendRatingEvents(tx, chain, rated, day)
  }
  await forgetFigures(tx)
}
