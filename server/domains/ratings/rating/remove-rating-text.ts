import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import { queueLogEvents } from '../public-log/queue-log-events'
import { ratingColumns } from './rating-columns'
import type { RatingRow } from './rating-columns'

/** Finds a published rating by the id that staff see, and locks it until the transaction ends. */
export async function lockPublishedRating(tx: Sql, publishedId: string) {
  const [row] = await tx<RatingRow[]>`
    select ${tx(ratingColumns)} from ratings where published_id = ${publishedId} for update`
  return row
}

/**
 * Removes text and pictures. The rating still counts; its level, text hash and the reason stay in
 * the public log.
 */
export async function removeText(tx: Sql, row: RatingRow, reason: string, now: Dayjs) {
  await tx`
    update ratings set text = null, salt = null, contact = null, check_state = 'off', removed = ${reason}
     where id = ${row.id}`
  await tx`
    update pictures set rating_id = null, shown_as = null, at = to_timestamp(0)
     where rating_id = ${row.id}`
  await queueLogEvents(tx, row.id, [{ kind: 'text_removed', body: { reason } }], now)
}

/** Whoever was served; null once their account is deleted. */
export async function findRater(sql: Sql, serviceId: string) {
  const [done] = await sql<{ citizenId: string | null }[]>`
    select citizen_id from services_done where id = ${serviceId}`
  return done?.citizenId ?? null
}

/** Notifies the rater, if the account still exists. */
export async function notifyTextRemoved(
  tx: Sql,
  { id, serviceId }: RatingRow,
  words: string,
  now: Dayjs,
) {
  const citizenId = await findRater(tx, serviceId)
  if (!citizenId) return
  const message = { citizenId, kind: 'text_removed' as const, words }
  await queueMessages(
    tx,
    [{ ...message, dedupe: `text_removed:${id}`, serviceDoneId: serviceId }],
    now,
  )
}
