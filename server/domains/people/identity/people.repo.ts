import type { Dayjs } from 'dayjs'
import type { DevelopmentPerson } from '@/contract/people/identity.schema'
import type { Db } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'

/** Whom the development identity lets one choose: the newest first, as a list is short. */
export const listPeople = (db: Db) => db<DevelopmentPerson[]>`
  select id, name from citizens where name is not null order by created_at desc, id desc limit 50`

/** Whether somebody of the development identity has this id. */
export async function isPerson(db: Db, id: string) {
  const [row] = await db`select from citizens where id = ${id} and name is not null`
  return Boolean(row)
}

export async function addPerson(db: Db, name: string, now: Dayjs) {
  const id = newId(now)
  await db`insert into citizens ${db({ id, name, created_at: now.toISOString() })}`
  return id
}

/** Whoever has this openid; made at their first sign-in, once, however often they tap. */
export async function citizenOf(db: Db, openid: string, now: Dayjs) {
  const row = { id: newId(now), openid, created_at: now.toISOString() }
  const [made] = await db<{ id: string }[]>`
    insert into citizens ${db(row)} on conflict (openid) do nothing returning id`
  if (made) return made.id
  const [found] = await db<{ id: string }[]>`select id from citizens where openid = ${openid}`
  return found!.id
}
