import { randomBytes } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import type { Db } from '../../server/infra/db/open'
import { newId } from '../../server/infra/db/uuid'
import { hashToken, sessionEnd } from '../../server/domains/people/identity/session'
import type { Person } from './people'
import { testVault } from './vault'

/** Inserts many signed-in citizens with profiles, in a few statements. */
export async function aCrowd(db: Db, now: Dayjs, size: number): Promise<Person[]> {
  const at = now.toISOString()
  const phone = '13800000000'
  const people = Array.from({ length: size }, () => {
    const token = randomBytes(32).toString('base64url')
    return { id: newId(now), token, headers: { authorization: `Bearer ${token}` } }
  })
  for (let from = 0; from < size; from += 1000) {
    const some = people.slice(from, from + 1000)
    await db`insert into citizens ${db(some.map(({ id }) => ({ id, created_at: at })))}`
    await db`insert into sessions ${db(
      some.map(({ id, token }) => ({
        token_hash: hashToken(token),
        citizen_id: id,
        until: sessionEnd(now.valueOf()),
      })),
    )}`
    await db`insert into profiles ${db(
      some.map(({ id }) => ({
        citizen_id: id,
        name: '王芳',
        phone: testVault.seal(phone, { table: 'profiles', column: 'phone', row: id }),
        phone_index: testVault.index(phone),
        phone_last4: phone.slice(-4),
        consent: '2026-12',
        consented_at: at,
        changed_at: at,
      })),
    )}`
  }
  return people
}
