import type { Sql } from '../../../infra/db/open'

/**
 * Deletes invitations to the citizen's phone number: nobody else can accept them. Others are kept, without
 * who accepted or made them.
 */
export async function forgetInvitations(sql: Sql, citizenId: string) {
  await sql`
    delete from invitations
     where phone_index in (select phone_index from profiles where citizen_id = ${citizenId})`
  await sql`update invitations set used_by = null, until = least(until, used_at)
             where used_by = ${citizenId}`
  await sql`update invitations set invited_by = null where invited_by = ${citizenId}`
}

/** What staff read stays in the access log, without about whom. */
export const anonymiseAccesses = (sql: Sql, citizenId: string) =>
  sql`update accesses set citizen_id = null where citizen_id = ${citizenId}`

/** The database deletes with it, by foreign keys: sessions, messages, consents, memberships, votes. */
export const removeCitizen = (sql: Sql, citizenId: string) =>
  sql`delete from citizens where id = ${citizenId}`
