import type { Role } from '@/contract/people/identity.schema'
import type { Sql } from '../../../infra/db/open'

export interface StoredInvitation {
  id: string
  codeHash: Buffer
  role: Role
  institution: string
  phoneIndex: Buffer | null
  invitedBy: string | null
  until: string
  usedBy: string | null
}

type NewInvitation = Omit<StoredInvitation, 'usedBy'>

/** Keeps it, unless it is there. */
export async function addInvitation(sql: Sql, invitation: NewInvitation) {
  const { id, codeHash, role, institution, phoneIndex, invitedBy, until } = invitation
  await sql`
    insert into invitations ${sql({
      id,
      code_hash: codeHash,
      role,
      institution,
      phone_index: phoneIndex,
      invited_by: invitedBy,
      until,
    })} on conflict (id) do nothing`
  const [row] = await sql<StoredInvitation[]>`select * from invitations where id = ${id}`
  return row!
}

/** The one with this code; whoever else tries it waits until the transaction ends. */
export async function lockInvitation(tx: Sql, codeHash: Buffer) {
  const [row] = await tx<StoredInvitation[]>`
    select * from invitations where code_hash = ${codeHash} for update`
  return row
}

/** From then on nobody needs to know for which phone it was. */
export const useInvitation = (tx: Sql, id: string, citizenId: string, at: string) => tx`
  update invitations set used_by = ${citizenId}, used_at = ${at}, phone_index = null
   where id = ${id}`

export async function phoneIndexOf(sql: Sql, citizenId: string) {
  const [row] = await sql<{ phoneIndex: Buffer | null }[]>`
    select phone_index from profiles where citizen_id = ${citizenId}`
  return row?.phoneIndex
}

/** How often somebody has tried codes since then, this time included. */
export async function countTry(
  tx: Sql,
  citizenId: string,
  tried: { id: string; at: string },
  since: string,
) {
  // prettier-ignore
  await tx`insert into invitation_tries ${tx({ citizen_id: citizenId, ...tried })}`
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int count from invitation_tries
     where citizen_id = ${citizenId} and at > ${since}`
  return row!.count
}

export const forgetTries = (tx: Sql, citizenId: string) =>
  tx`delete from invitation_tries where citizen_id = ${citizenId}`

/** Whose phone it is: as they typed it, or only as WeChat says. */
export const citizensWith = (sql: Sql, phoneIndex: Buffer, { confirmed }: { confirmed: boolean }) =>
  sql<{ id: string }[]>`
    select citizen_id id from profiles
     where phone_index = ${phoneIndex} and (phone_confirmed or not ${confirmed}::boolean)
     limit 2`
