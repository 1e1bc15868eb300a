import type { Anchor, AnchorCorrection } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'

type Row = { correction: AnchorCorrection }

/** All of them, latest first: an operator makes each by hand. */
export async function listCorrections(sql: Sql): Promise<AnchorCorrection[]> {
  const rows = await sql<Row[]>`
    select body->'correction' correction from log_entries
     where kind = 'correction' order by day desc, seq desc`
  return rows.map(({ correction }) => correction)
}

/** Of the anchors of a day, oldest first. */
export async function listCorrectionsOf(sql: Sql, day: IsoDay): Promise<AnchorCorrection[]> {
  const rows = await sql<Row[]>`
    select body->'correction' correction from log_entries
     where kind = 'correction' and body #>> '{correction,wrong}' in (
       select hash from log_anchors where day = ${day})
       and body #>> '{correction,day}' = ${day}
     order by day, seq`
  return rows.map(({ correction }) => correction)
}

/** All anchors that a day ever had, oldest first. */
export const listAnchorsOf = (sql: Sql, day: IsoDay) => sql<Anchor[]>`
  select day, entries, shards, previous, hash from log_anchors where day = ${day} order by nth`

/** All anchors that were ever published, by day, oldest first. */
export async function listAllAnchors(sql: Sql): Promise<Map<IsoDay, Anchor[]>> {
  const rows = await sql<Anchor[]>`
    select day, entries, shards, previous, hash from log_anchors order by day, nth`
  const byDay = new Map<IsoDay, Anchor[]>()
  for (const anchor of rows) byDay.set(anchor.day, [...(byDay.get(anchor.day) ?? []), anchor])
  return byDay
}

/** Those in force of a day and all later ones, by day. */
export const listAnchorsFrom = (sql: Sql, day: IsoDay) => sql<Anchor[]>`
  select day, entries, shards, previous, hash from anchors_in_force where day >= ${day} order by day`
