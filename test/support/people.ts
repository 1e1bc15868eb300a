import { randomBytes } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import type { Role } from '@/contract/people/identity.schema'
import type { Db } from '../../server/infra/db/open'
import { newId } from '../../server/infra/db/uuid'
import { hashToken, sessionEnd } from '../../server/domains/people/identity/session'
import { testVault } from './vault'

interface Known {
  /** Without a name, the citizen has no profile and no consent. */
  name?: string
  phone?: string
  employer?: string
  /** `organiser` of `OL101`: ['organiser', 'OL101']. */
  as?: [role: Role, institution: string][]
}

export interface Person {
  id: string
  token: string
  /** For app.inject. */
  headers: { authorization: string }
}

/** A signed-in citizen or staff member. */
export async function aPerson(db: Db, now: Dayjs, known: Known = {}): Promise<Person> {
  const { name, phone = '13800000000', employer, as = [] } = known
  const id = newId(now)
  const token = randomBytes(32).toString('base64url')
  const at = now.toISOString()
  await db`insert into citizens (id, name, created_at) values (${id}, ${name ?? null}, ${at})`
  await db`insert into sessions ${db({ token_hash: hashToken(token), citizen_id: id, until: sessionEnd(now.valueOf()) })}`
  if (name)
    await db`insert into profiles ${db({
      citizen_id: id,
      name,
      phone: testVault.seal(phone, { table: 'profiles', column: 'phone', row: id }),
      phone_index: testVault.index(phone),
      phone_last4: phone.slice(-4),
      employer: employer ?? null,
      consent: '2026-12',
      consented_at: at,
      changed_at: at,
    })}`
  for (const [role, institution] of as)
    await db`insert into memberships ${db({ citizen_id: id, id: newId(now), role, institution, since: at })}`
  return { id, token, headers: { authorization: `Bearer ${token}` } }
}
