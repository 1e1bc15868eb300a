import type { Sql } from '../../../infra/db/open'

/** What would have helped them is about them: health, diet. */
export const forgetNeeds = (sql: Sql, citizenId: string) => sql`
  update enrollments set needs = null where citizen_id = ${citizenId} and needs is not null`

/** Those they were invited by serve nobody else; who gave and took the others is not said any more. */
export async function forgetInvitations(sql: Sql, citizenId: string) {
  await sql`
    delete from invitations
     where phone_index in (select phone_index from profiles where citizen_id = ${citizenId})`
  await sql`update invitations set used_by = null, until = least(until, used_at)
             where used_by = ${citizenId}`
  await sql`update invitations set invited_by = null where invited_by = ${citizenId}`
}

/** What is kept, and no longer says whose it is; what cannot be kept so goes. */
export async function leaveNumbers(sql: Sql, citizenId: string, at: string) {
  await sql`
    update enrollments set citizen_id = null, needs = null, appeal = null
     where citizen_id = ${citizenId}`
  await sql`update certificates set citizen_id = null where citizen_id = ${citizenId}`
  await forgetConsultations(sql, citizenId, at)
  await sql`update visits set citizen_id = null, who = null, body_hash = ''
             where citizen_id = ${citizenId}` // first: what ends now is done for nobody
  await sql`update services_done set citizen_id = null where citizen_id = ${citizenId}`
  await sql`update accesses set citizen_id = null where citizen_id = ${citizenId}`
  await sql`delete from feedback where citizen_id = ${citizenId}`
  await sql`delete from uses where citizen_id = ${citizenId}`
}

/**
 * Of a question stays that there was one, for the figures of its unit: nothing of what was said. All are
 * held first, in the order in which two are held: what is being said to one of them is said by then.
 */
async function forgetConsultations(sql: Sql, citizenId: string, at: string) {
  const theirs = sql`select id from consultations where citizen_id = ${citizenId}`
  await sql`${theirs} order by id for update`
  await sql`
    insert into consultation_events (consultation_id, seq, at, kind, by, closed)
    select id, last_seq + 1, ${at}, 'closed', 'citizen', 'withdrawn'
      from consultations where citizen_id = ${citizenId} and closed is null`
  await sql`
    update consultation_events set text = null, cites = null, content_check = 'off'
     where consultation_id in (${theirs})`
  await sql`
    update pictures set consultation_id = null, citizen_id = null, at = to_timestamp(0)
     where citizen_id = ${citizenId} or consultation_id in (${theirs})`
  await sql`
    update consultations
       set citizen_id = null, text = '', contact = null, application = null, about = null,
           complex = null, order_number = null, order_result = null, body_hash = '',
           claimed_by = null, due_at = null, due_unsure = false, content_check = 'off',
           status = 'closed', closed = coalesce(closed, 'withdrawn'),
           last_seq = last_seq + (closed is null)::int,
           changed_at = case when closed is null then ${at} else changed_at end
     where citizen_id = ${citizenId}`
}

/** With it goes all that hangs on it: sign-ins, messages, consents, roles, votes. */
export const removeCitizen = (sql: Sql, citizenId: string) =>
  sql`delete from citizens where id = ${citizenId}`
