import dayjs from 'dayjs'
import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { newDayId } from '../../../infra/db/uuid'
import { publishedLogBody } from '../rating/rating-log-event'
import type { RatingLogEvents } from '../public-log/append-rating-events'
import type { RatingRow } from '../rating/rating-columns'
import { savePublication } from './batches.repo'

interface Batch<T> {
  ratings: T[]
  day: IsoDay
  /** Counts for the city only: level and nothing else is published. */
  cityWide?: boolean
  /** Whose service item can be shown. */
  withService: Set<T>
}

/**
 * Publishes ratings together, under ids that are drawn now and tell nothing but the day of the batch. Returns their
 * log entries.
 */
export async function publishBatch<T extends RatingRow>(tx: Sql, batch: Batch<T>) {
  const { ratings, day, cityWide = false, withService } = batch
  const noon = dayjs(`${day}T12:00:00+08:00`)
  const batchId = newDayId(noon)
  const events: RatingLogEvents[] = []
  for (const row of ratings) {
    const publication = {
      id: row.id,
      publishedId: newDayId(noon),
      publishedDay: day,
      publishedUnit: cityWide ? cityUnit : row.unit,
      publishedService: !cityWide && withService.has(row) ? row.service : null,
      batchId,
    }
    await savePublication(tx, publication)
    const published = { ...row, ...publication, id: row.id }
    events.push({
      ratingId: row.id,
      publishedId: publication.publishedId,
      events: [{ kind: 'rated', body: publishedLogBody(published) }],
    })
  }
  return events
}
