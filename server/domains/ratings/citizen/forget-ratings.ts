import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { ratingColumns } from '../rating/rating-columns'
import { removeText } from '../rating/remove-rating-text'
import type { RatingRow } from '../rating/rating-columns'

/** The reason written to the public log. */
const reason = 'account deleted'

/**
 * Removes texts, pictures, device and key from a deleted account's ratings; level and hash still
 * count. Rows are locked rectification first, then rating, as in every other transaction.
 */
export async function forgetRatings(tx: Sql, citizenId: string, now: Dayjs) {
  const ratingIds = tx`
    select r.id from ratings r join services_done d on d.id = r.service_id
     where d.citizen_id = ${citizenId}`
  await tx`
    select from rectifications where rating_id in (${ratingIds}) order by id for update`
  const rows = await tx<RatingRow[]>`
    select ${tx(ratingColumns)} from ratings
     where id in (${ratingIds}) order by unit, id for update`
  for (const row of rows) if (row.removed === null) await removeText(tx, row, reason, now)
  await tx`update ratings set device = null, key = ${noKey} where id in (${ratingIds})`
  await tx`
    update rectification_events e set text = null
      from rectifications o
     where o.id = e.rectification_id and o.rating_id in (${ratingIds}) and e.by = 'citizen'`
}

/** Replaces the key: it would match an idempotency key the client once sent. */
const noKey = '00000000-0000-7000-8000-000000000000'
