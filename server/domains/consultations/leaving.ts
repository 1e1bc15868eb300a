import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'

/**
 * Keeps that there was a question, for the figures of the responsible unit, and erases what was said. All
 * rows are locked first, in order of id, as every other transaction that locks two does.
 */
export async function accountDeleted(tx: Sql, citizenId: string, now: Dayjs) {
  const at = now.toISOString()
  const own = tx`select id from consultations where citizen_id = ${citizenId}`
  await tx`${own} order by id for update`
  await tx`
    insert into consultation_events (consultation_id, seq, at, kind, by, closed)
    select id, last_seq + 1, ${at}, 'closed', 'citizen', 'withdrawn'
      from consultations where citizen_id = ${citizenId} and closed is null`
  await tx`
    update consultation_events set text = null, cites = null, content_check = 'off'
     where consultation_id in (${own})`
  await tx`
    update pictures
       set consultation_id = null, citizen_id = null, document_name = null, at = to_timestamp(0)
     where citizen_id = ${citizenId} or consultation_id in (${own})`
  await tx`
    update consultations
       set citizen_id = null, text = '', contact = null, application = null, about = null,
           complex = null, order_number = null, order_result = null, body_hash = '',
           claimed_by = null, due_at = null, due_unsure = false, content_check = 'off',
           status = 'closed', closed = coalesce(closed, 'withdrawn'),
           last_seq = last_seq + (closed is null)::int,
           changed_at = case when closed is null then ${at} else changed_at end
     where citizen_id = ${citizenId}`
}
