import type { Anchor, LogEntry } from '@/contract/ratings/public-log.schema'
import type { Sql } from '../../../infra/db/open'

/** What the log has of one day, by shard and number. */
export const entriesOf = (sql: Sql, day: string) => sql<LogEntry[]>`
  select shard, day, seq, kind, body, previous, hash from log_entries
   where day = ${day} order by shard collate "C", seq`

/** The days on which anything was logged, from the first on. */
export async function loggedDays(sql: Sql) {
  const rows = await sql<{ day: string }[]>`
    select day from log_heads union select day from log_entries order by day`
  return rows.map(({ day }) => day)
}

/** The first day on which anything was logged that is not made up. */
export async function firstDay(sql: Sql) {
  const [row] = await sql<{ day: string | null }[]>`
    select min(day) as day from log_heads where shard not like 'S-%'`
  return row!.day ?? undefined
}

/** The anchors, the latest first. */
export const listAnchors = (sql: Sql, most: number | null = null) => sql<Anchor[]>`
  select day, entries, shards, previous, hash from log_anchors order by day desc limit ${most}`

export async function anchorFor(sql: Sql, day: string) {
  const [anchor] = await sql<Anchor[]>`
    select day, entries, shards, previous, hash from log_anchors where day = ${day}`
  return anchor
}

export const addAnchor = (sql: Sql, anchor: Anchor) =>
  sql`insert into log_anchors ${sql({ ...anchor })} on conflict do nothing`
