import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { isWithin, type TimeSpan } from '../../../infra/db/time-span'
import { visitColumns, type VisitRow } from '../rows'

/** Whose visit it is, whoever asks. */
export async function findOwner(sql: Sql, id: string) {
  const [row] = await sql<Pick<VisitRow, 'citizenId' | 'kind' | 'bodyHash'>[]>`
    select citizen_id, kind, body_hash from visits where id = ${id}`
  return row
}

/** Number of a citizen's appointments that have not ended. */
export async function countUpcoming(sql: Sql, citizenId: string, now: string) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from visits
     where citizen_id = ${citizenId} and kind = 'appointment' and status = 'booked'
       and ends_at > ${now}`
  return row!.count
}

interface CitizenDay {
  citizenId: string
  outletId: string
  day: IsoDay
}

/** Queue numbers a citizen took at an outlet on a day, and how many of them are not over. */
export async function countQueueNumbers(sql: Sql, { citizenId, outletId, day }: CitizenDay) {
  const [row] = await sql<{ live: number; all: number }[]>`
    select count(*) filter (where status in ('waiting', 'called', 'arrived'))::int live,
           count(*)::int "all"
      from visits
     where citizen_id = ${citizenId} and outlet = ${outletId} and day = ${day} and kind = 'ticket'`
  return row!
}

/** Visits a citizen booked, took a number for, or recorded within a span, whatever became of them. */
export async function countVisitsWithin(sql: Sql, citizenId: string, span: TimeSpan) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from visits where citizen_id = ${citizenId} and ${isWithin(sql, 'booked_at', span)}`
  return row!.count
}

export async function countWalkIns(sql: Sql, { citizenId, outletId, day }: CitizenDay) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from visits
     where citizen_id = ${citizenId} and outlet = ${outletId} and day = ${day}
       and kind = 'walk_in'`
  return row!.count
}

export async function findVisit(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<VisitRow[]>`
    select ${sql(visitColumns)} from visits where id = ${id} and citizen_id = ${citizenId}`
  return row
}

/** Id of the visit for which the arrival `id` was recorded. */
export async function findVisitOfArrival(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<{ id: string }[]>`
    select v.id from visits v join visit_acts a on a.scope = v.id::text and a.key = ${id}
     where v.citizen_id = ${citizenId}`
  return row?.id
}
