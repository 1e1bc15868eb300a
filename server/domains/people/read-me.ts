import type { Me, Profile } from '@/contract/people/identity.schema'
import { kindsUnknownTo } from '@/contract/messages/messages.rules'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'
import { refuse } from '../../infra/http/refusal'

interface Row {
  id: string
  name: string | null
  phone: string | null
  employer: string | null
  role: string | null
  industry: Profile['industry'] | null
  district: string | null
  consent: string | null
  givenAt: string | null
  memberships: Me['memberships']
  unread: number
}

/**
 * The requester's own account. The profile is missing until a name or phone number was saved. Messages of kinds that
 * the phone does not know are not counted as unread, since its list leaves them out.
 */
export async function readMe(sql: Sql, citizenId: string, knownKinds?: number): Promise<Me> {
  const [row] = await sql<Row[]>`
    select c.id, p.name, p.phone_last4 phone, p.employer, p.role, p.industry, p.district,
           p.consent, p.consented_at given_at,
           (select count(*)::int from messages m
             where m.citizen_id = c.id and m.read_at is null
               and m.kind <> all (${kindsUnknownTo(knownKinds)})) unread,
           coalesce((select json_agg(json_build_object(
                              'id', m.id, 'role', m.role, 'institution', m.institution)
                            order by m.since, m.id)
                       from memberships m
                      where m.citizen_id = c.id and m.ended_at is null), '[]') memberships
      from citizens c
      left join profiles p on p.citizen_id = c.id
     where c.id = ${citizenId}`
  if (!row) refuse('signed_out') // deleted during the request
  const { id, memberships, unread, consent, givenAt, ...profile } = row
  return {
    id,
    ...(profile.name !== null && { profile: withoutNulls(profile) as Profile }),
    ...(consent && givenAt && { consent: { version: consent, givenAt } }),
    memberships,
    unread,
  }
}
