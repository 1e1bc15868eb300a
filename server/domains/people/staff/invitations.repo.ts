import type { Role } from '@/contract/people/identity.schema'
import type { Sql } from '../../../infra/db/open'
import { isWithin, type TimeSpan } from '../../../infra/db/time-span'

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

const columns: (keyof StoredInvitation)[] = [
  'id',
  'codeHash',
  'role',
  'institution',
  'phoneIndex',
  'invitedBy',
  'until',
  'usedBy',
]

/** Inserts the invitation unless its id exists, and returns the stored one. */
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
  const [row] = await sql<StoredInvitation[]>`
    select ${sql(columns)} from invitations where id = ${id}`
  return row!
}

/** Locks the invitation with this code until the transaction ends. */
export async function lockInvitation(tx: Sql, codeHash: Buffer) {
  const [row] = await tx<StoredInvitation[]>`
    select ${tx(columns)} from invitations where code_hash = ${codeHash} for update`
  return row
}

/** Also erases the phone number, which is no longer needed. */
export const markInvitationUsed = (tx: Sql, id: string, citizenId: string, at: string) => tx`
  update invitations set used_by = ${citizenId}, used_at = ${at}, phone_index = null
   where id = ${id}`

export async function findPhoneIndex(sql: Sql, citizenId: string) {
  const [row] = await sql<{ phoneIndex: Buffer | null }[]>`
    select phone_index from profiles where citizen_id = ${citizenId}`
  return row?.phoneIndex
}

/** Records an attempt to enter a code. Returns the number of attempts within `span`, this one included. */
export async function addTry(
  tx: Sql,
  citizenId: string,
  attempt: { id: string; at: string },
  span: TimeSpan,
) {
  await tx`insert into invitation_tries ${tx({ citizen_id: citizenId, ...attempt })}`
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int count from invitation_tries
     where citizen_id = ${citizenId} and ${isWithin(tx, 'at', span)}`
  return row!.count
}

export const deleteTries = (tx: Sql, citizenId: string) =>
  tx`delete from invitation_tries where citizen_id = ${citizenId}`

/** Up to two citizens with this phone number; only numbers confirmed by WeChat if `confirmed`. */
export const findCitizensByPhone = (
  sql: Sql,
  phoneIndex: Buffer,
  { confirmed }: { confirmed: boolean },
) =>
  sql<{ id: string }[]>`
    select citizen_id id from profiles
     where phone_index = ${phoneIndex} and (phone_confirmed or not ${confirmed}::boolean)
     limit 2`
