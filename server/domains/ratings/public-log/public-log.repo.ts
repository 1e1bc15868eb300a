import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { Anchor, LogEntry } from '@/contract/ratings/public-log.schema'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'

/** All entries of a day, ordered by shard and sequence number. */
export const listEntries = (sql: Sql, day: string) => sql<LogEntry[]>`
  select shard, day, seq, kind, body, previous, hash from log_entries
   where day = ${day} order by shard collate "C", seq`

export async function loggedDays(sql: Sql) {
  const rows = await sql<{ day: string }[]>`
    select day from log_heads union select day from log_entries order by day`
  return rows.map(({ day }) => day)
}

/** The first day with an entry that is not sample data; undefined while there is none. */
export async function firstLoggedDay(sql: Sql) {
  const [row] = await sql<{ day: string | null }[]>`
    select min(day) as day from log_heads where shard not like 'S-%'`
  return row!.day ?? undefined
}

/** The day on which version 2 of the log begins; undefined before it does. */
export async function findVersionDay(sql: Sql) {
  const [row] = await sql<{ day: string }[]>`
    select day from log_entries where shard = ${cityUnit} and kind = 'version' order by day limit 1`
  return row?.day
}

/** Whether anything but sample data is logged on a day. */
export async function hasEntriesOn(sql: Sql, day: string) {
  const rows = await sql`
    select from log_heads where day = ${day} and shard not like 'S-%' and entries > 0 limit 1`
  return rows.length > 0
}

const latestFirst = keyset('desc', { day: 'text' })

/** Identifies a page of the anchors in force: anchors and corrections are only ever added. */
export async function findAnchorsState(sql: Sql, after: string): Promise<string> {
  const [row] = await sql<{ state: string }[]>`
    select concat_ws(' ', (select count(*) from log_anchors), (select max(day) from log_anchors),
             (select count(*) from log_entries where kind = 'correction')) state`
  return `${row!.state} ${after}`
}

/** A page of the anchors in force, latest first. */
export async function listAnchorPage(sql: Sql, page: PageRequest) {
  const rows = await sql<Placed<Anchor>[]>`
    select day, entries, shards, previous, hash, ${latestFirst.position(sql)} from anchors_in_force
     where ${latestFirst.isAfter(sql, page)} ${latestFirst.inOrder(sql, page)}`
  return toPage<Anchor>(rows, page)
}

/** Anchors in force, latest first; all of them when `maxListed` is null. */
export const listAnchors = (sql: Sql, maxListed: number | null = null) => sql<Anchor[]>`
  select day, entries, shards, previous, hash from anchors_in_force
   order by day desc limit ${maxListed}`

/** The anchor of a day that is in force. */
export async function findAnchor(sql: Sql, day: string) {
  const [anchor] = await sql<Anchor[]>`
    select day, entries, shards, previous, hash from anchors_in_force where day = ${day}`
  return anchor
}

/** Until commit nobody anchors a day: whoever appends an entry then knows whether its day is anchored. */
export const holdAnchors = (tx: Sql) =>
  tx`select pg_advisory_xact_lock_shared(hashtext('log_anchors'))`

/** Waits for all who append entries, and holds others until commit: what is read then is all there is to anchor. */
export const lockAnchors = (tx: Sql) => tx`select pg_advisory_xact_lock(hashtext('log_anchors'))`

/** Needs `lockAnchors`. */
export const insertAnchor = (tx: Sql, { day, entries, shards, previous, hash }: Anchor) => tx`
  insert into log_anchors (day, nth, entries, shards, previous, hash)
  select ${day}, coalesce(max(nth), 0) + 1, ${entries}, ${shards}, ${previous}, ${hash}
    from log_anchors where day = ${day}`
