import type { Sql } from '../../../infra/db/open'

/**
 * Deletes invitations bound to the citizen's phone number, which nobody else could accept. Removes the
 * citizen from invitations that they accepted or issued.
 */
export async function deleteInvitations(sql: Sql, citizenId: string) {
  await sql`
    delete from invitations
     where phone_index in (select phone_index from profiles where citizen_id = ${citizenId})`
  await sql`update invitations set used_by = null, until = least(until, used_at)
             where used_by = ${citizenId}`
  await sql`update invitations set invited_by = null where invited_by = ${citizenId}`
}

/** Access log entries are kept for accountability, without the citizen. */
export const anonymiseAccesses = (sql: Sql, citizenId: string) =>
  sql`update accesses set citizen_id = null where citizen_id = ${citizenId}`

/** Foreign keys cascade to sessions, messages, consents, memberships and votes. */
export const removeCitizen = (sql: Sql, citizenId: string) =>
  sql`delete from citizens where id = ${citizenId}`
