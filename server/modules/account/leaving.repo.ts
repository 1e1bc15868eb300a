import type { Sql } from '../../db/open'

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
export async function leaveNumbers(sql: Sql, citizenId: string) {
  await sql`
    update enrollments set citizen_id = null, needs = null, appeal = null
     where citizen_id = ${citizenId}`
  await sql`update certificates set citizen_id = null where citizen_id = ${citizenId}`
  await forgetConsultations(sql, citizenId)
  await sql`update accesses set citizen_id = null where citizen_id = ${citizenId}`
  await sql`delete from feedback where citizen_id = ${citizenId}`
  await sql`delete from uses where citizen_id = ${citizenId}`
}

/** Of a question stays that there was one, for the figures of its unit: nothing of what was said. */
async function forgetConsultations(sql: Sql, citizenId: string) {
  const theirs = sql`select id from consultations where citizen_id = ${citizenId}`
  await sql`
    update consultation_events set text = null, cites = null
     where consultation_id in (${theirs})`
  await sql`
    update pictures set consultation_id = null, citizen_id = null, at = to_timestamp(0)
     where citizen_id = ${citizenId} or consultation_id in (${theirs})`
  await sql`
    update consultations
       set citizen_id = null, text = '', contact = null, application = null, about = null,
           complex = null, order_result = null, claimed_by = null, due_at = null,
           status = 'closed', closed = coalesce(closed, 'withdrawn')
     where citizen_id = ${citizenId}`
}

/** With it goes all that hangs on it: sign-ins, messages, consents, roles, votes. */
export const removeCitizen = (sql: Sql, citizenId: string) =>
  sql`delete from citizens where id = ${citizenId}`
