import type { PublishedSetting, SettingState } from '@/contract/facts/public-settings.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'

export interface SettingVersionRow {
  id: string
  name: string
  value: number
  before: number
  fromDay: IsoDay
  reason: string
  byStaff: string
  at: string
  state: SettingState
  decidedBy: string | null
  decidedAt: string | null
  refusal: string | null
}

const rows = (sql: Sql) => sql`
  select v.id, v.name, v.value, v.before, v.from_day, v.reason, v.by_staff, v.at,
         coalesce(d.state, 'waiting') state, d.by_staff decided_by, d.at decided_at,
         d.reason refusal, v.no
    from setting_versions v left join setting_decisions d on d.version_id = v.id`

const columns = (sql: Sql) =>
  sql`id, name, value, before, from_day, reason, by_staff, at, state, decided_by, decided_at, refusal`

/** Latest first. */
export const listVersions = (sql: Sql) => sql<SettingVersionRow[]>`
  select ${columns(sql)} from (${rows(sql)}) v order by no desc`

export async function findVersion(sql: Sql, id: string) {
  const [row] = await sql<SettingVersionRow[]>`
    select ${columns(sql)} from (${rows(sql)}) v where id = ${id}`
  return row
}

/** In order of publication. */
export const listPublished = (sql: Sql) => sql<PublishedSetting[]>`
  select v.name, v.from_day "from", v.value
    from setting_versions v
    join setting_decisions d on d.version_id = v.id and d.state = 'published'
   order by d.no`

export async function hasWaiting(sql: Sql, name: string) {
  const waiting = await sql`
    select from setting_versions v
     where name = ${name}
       and not exists (select from setting_decisions d where d.version_id = v.id)`
  return waiting.length > 0
}

export type NewVersion = Pick<
  SettingVersionRow,
  'id' | 'name' | 'value' | 'before' | 'fromDay' | 'reason' | 'byStaff' | 'at'
>

export const insertVersion = (tx: Sql, version: NewVersion) =>
  tx`insert into setting_versions ${tx(version)}`

interface NewDecision {
  versionId: string
  state: Exclude<SettingState, 'waiting'>
  byStaff: string
  reason: string | null
  at: string
}

export const insertDecision = (tx: Sql, decision: NewDecision) =>
  tx`insert into setting_decisions ${tx(decision)}`
