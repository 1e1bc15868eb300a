import type { Dayjs } from 'dayjs'
import type { LogBody, LogKind } from '@/contract/ratings/public-log.schema'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'

export interface QueuedLogEvent {
  kind: Exclude<LogKind, 'rated' | 'version'>
  /** Without the rating: its published id is drawn later. */
  body: LogBody
}

/**
 * Queues events of a rating for the public log, in the caller's transaction. They are written after the day is
 * over, and not before the rating is published: an entry that appeared at once would tell its second.
 */
export const queueLogEvents = (tx: Sql, ratingId: string, events: QueuedLogEvent[], now: Dayjs) =>
  insertMany(
    tx,
    'log_waiting',
    events.map((event) => ({ ...event, ratingId, at: now.toISOString() })),
  )
