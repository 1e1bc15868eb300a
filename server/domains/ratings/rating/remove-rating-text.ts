import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import { appendToLog } from '../public-log/append-to-public-log'
import type { RatingRow } from './ratings.repo'

/** Held until the transaction ends. */
export async function holdRating(tx: Sql, id: string) {
  const [row] = await tx<RatingRow[]>`select * from ratings where id = ${id} for update`
  return row
}

/**
 * Takes the words and the pictures of a rating away. The rating itself still counts: its level, the hash of
 * what was said and the reason stay in the log.
 */
export async function removeText(tx: Sql, row: RatingRow, reason: string, now: Dayjs) {
  await tx`
    update ratings set text = null, salt = null, contact = null, check_state = 'off', removed = ${reason}
     where id = ${row.id}`
  await tx`
    update pictures set rating_id = null, shown_as = null, at = to_timestamp(0)
     where rating_id = ${row.id}`
  await appendToLog(tx, row, [{ kind: 'text_removed', body: { rating: row.id, reason } }], now)
}

/** Tells whoever wrote them, if they still have an account. */
export async function tellRemoved(
  tx: Sql,
  { id, serviceId }: RatingRow,
  words: string,
  now: Dayjs,
) {
  const [done] = await tx<{ citizenId: string | null }[]>`
    select citizen_id from services_done where id = ${serviceId}`
  if (!done?.citizenId) return
  const letter = { citizenId: done.citizenId, kind: 'text_removed' as const, words }
  await queueMessages(
    tx,
    [{ ...letter, dedupe: `text_removed:${id}`, serviceDoneId: serviceId }],
    now,
  )
}
