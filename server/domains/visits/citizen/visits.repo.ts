import type { Sql } from '../../../infra/db/open'
import type { VisitRow, WindowRow } from '../rows'

export async function findAny(sql: Sql, id: string) {
  const [row] = await sql<Pick<VisitRow, 'citizenId' | 'kind' | 'bodyHash'>[]>`
    select citizen_id, kind, body_hash from visits where id = ${id}`
  return row
}

/** How many appointments of somebody are still to come. */
export async function countToCome(sql: Sql, citizenId: string, now: string) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from visits
     where citizen_id = ${citizenId} and kind = 'appointment' and status = 'booked'
       and ends_at > ${now}`
  return row!.count
}

interface There {
  citizenId: string
  outlet: string
  day: string
}

/** How many numbers somebody took at an outlet on a day, and how many of them are not over. */
export async function countTickets(sql: Sql, { citizenId, outlet, day }: There) {
  const [row] = await sql<{ live: number; all: number }[]>`
    select count(*) filter (where status in ('waiting', 'called', 'arrived'))::int live,
           count(*)::int "all"
      from visits
     where citizen_id = ${citizenId} and outlet = ${outlet} and day = ${day} and kind = 'ticket'`
  return row!
}

export async function countWalkIns(sql: Sql, { citizenId, outlet, day }: There) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from visits
     where citizen_id = ${citizenId} and outlet = ${outlet} and day = ${day} and kind = 'walk_in'`
  return row!.count
}

export async function findRow(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<VisitRow[]>`
    select * from visits where id = ${id} and citizen_id = ${citizenId}`
  return row
}

/** Which of somebody's visits an arrival of that id came to. */
export async function arrivedAs(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<{ id: string }[]>`
    select v.id from visits v join visit_acts a on a.scope = v.id::text and a.key = ${id}
     where v.citizen_id = ${citizenId}`
  return row?.id
}

export async function findByCode(sql: Sql, code: string) {
  const [row] = await sql<WindowRow[]>`select * from windows where code = ${code}`
  return row
}
