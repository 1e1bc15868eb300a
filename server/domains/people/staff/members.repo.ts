import type { Dayjs } from 'dayjs'
import type { Membership, Role } from '@/contract/people/identity.schema'
import type { Member } from '@/contract/people/members.schema'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'

interface Row extends Membership {
  citizenId: string
  name: string | null
  phone: string | null
  since: string
}

/** Current staff, and the ids of the citizens whose data the list contains. */
export async function listMembers(sql: Sql): Promise<{ members: Member[]; citizens: string[] }> {
  const rows = await sql<Row[]>`
    select m.id, m.role, m.institution, m.since, m.citizen_id, p.name, p.phone_last4 phone
      from memberships m
      left join profiles p on p.citizen_id = m.citizen_id
     where m.ended_at is null
     order by m.institution collate "C", m.role collate "C", m.since, m.id`
  const members = rows.map(({ id, role, institution, since, name, phone }) => ({
    id,
    role,
    institution,
    since,
    ...(name && { name }),
    ...(phone && { phone }),
  }))
  return { members, citizens: [...new Set(rows.map(({ citizenId }) => citizenId))] }
}

interface NewMember {
  citizenId: string
  role: Role
  institution: string
}

/** Does nothing if the citizen holds this membership already. */
export const addMember = (sql: Sql, member: NewMember, now: Dayjs) => sql`
  insert into memberships ${sql({
    citizen_id: member.citizenId,
    id: newId(now),
    role: member.role,
    institution: member.institution,
    since: now.toISOString(),
  })} on conflict (citizen_id, role, institution) where ended_at is null do nothing`

/** Locks all current supervisors in one order, so that supervisors who end each other cannot deadlock. */
export const lockSupervisors = (tx: Sql) => tx<{ citizenId: string }[]>`
  select citizen_id from memberships
   where role = 'supervisor' and ended_at is null order by id for update`

export async function findMembership(sql: Sql, id: string) {
  const [row] = await sql<{ citizenId: string; role: Role; endedAt: string | null }[]>`
    select citizen_id, role, ended_at from memberships where id = ${id}`
  return row
}

export const endMembership = (sql: Sql, id: string, at: string) => sql`
  update memberships set ended_at = ${at} where id = ${id} and ended_at is null`
