import type { Dayjs } from 'dayjs'
import type { DevelopmentPerson } from '@/contract/people/identity.schema'
import type { Db } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'

const maxListed = 50

/** People that can be chosen at the development sign-in, newest first. */
export const listPeople = (db: Db) => db<DevelopmentPerson[]>`
  select id, name from citizens where name is not null order by created_at desc, id desc limit ${maxListed}`

/** Whether this is the id of a person of the development sign-in. WeChat's citizens have no such name. */
export async function isPerson(db: Db, id: string) {
  const [row] = await db`select from citizens where id = ${id} and name is not null`
  return Boolean(row)
}

export async function addPerson(db: Db, name: string, now: Dayjs) {
  const id = newId(now)
  await db`insert into citizens ${db({ id, name, created_at: now.toISOString() })}`
  return id
}

/** Id of the citizen with this openid, created at the first sign-in. Concurrent sign-ins create one citizen. */
export async function findOrAddCitizen(db: Db, openid: string, now: Dayjs) {
  const row = { id: newId(now), openid, created_at: now.toISOString() }
  const [created] = await db<{ id: string }[]>`
    insert into citizens ${db(row)} on conflict (openid) do nothing returning id`
  if (created) return created.id
  const [found] = await db<{ id: string }[]>`select id from citizens where openid = ${openid}`
  return found!.id
}
