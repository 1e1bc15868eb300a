import type { Ending, NoShow, Way } from '@/contract/trainings/trainings.schema'
import { attendedOf, tookPart } from './attendance'
import type { Sql } from '../../../infra/db/open'

/** Whoever asked for a training, and what came of it. */
export interface EnrollmentRow {
  trainingId: string
  citizenId: string
  way: Way
  no: number
  status: 'enrolled' | 'waitlisted' | 'offered' | Ending
  askedAt: string
  offeredAt: string | null
  until: string | null
  endedAt: string | null
  noShow: NoShow | null
  /** On the waitlist, from 1. */
  place: number | null
  parts: number
  attended: number
  came: boolean
  endsAt: string
  cancelUntil: string
  link: string | null
  certificate: string | null
  fedBack: boolean
  toldUse: boolean
}

/** What a citizen has of each training they ever asked for, the latest first. */
export const rowsOf = (sql: Sql, citizenId: string) =>
  readRows(sql, sql`e.citizen_id = ${citizenId}`)

export interface Pair {
  trainingId: string
  citizenId: string
}

/** What each of these has of one training. */
export const rowsOfPairs = (sql: Sql, pairs: Pair[]) =>
  readRows(
    sql,
    sql`(e.training_id, e.citizen_id) in (
      select * from unnest(${pairs.map((pair) => pair.trainingId)}::uuid[],
                           ${pairs.map((pair) => pair.citizenId)}::uuid[]))`,
  )

/** Of each citizen and training what counts, else what they asked for last. */
const readRows = (sql: Sql, those: ReturnType<typeof attendedOf>) => sql<EnrollmentRow[]>`
  with mine as (
    select distinct on (e.training_id, e.citizen_id) e.*
      from enrollments e
     where ${those}
     order by e.training_id, e.citizen_id, e.status in ('enrolled', 'waitlisted', 'offered') desc,
              e.asked_at desc, e.no desc
  ), queue as ( -- counted once for all of them
    select training_id, way, no,
           row_number() over (partition by training_id, way order by behind, no)::int place
      from enrollments
     where status = 'waitlisted'
       and training_id in (select training_id from mine where status = 'waitlisted')
  )
  select e.training_id, e.citizen_id, e.way, e.no, e.status, e.asked_at, e.offered_at, e.until,
         e.ended_at, e.no_show, q.place, jsonb_array_length(t.parts) parts,
         ${attendedOf(sql)} attended, ${tookPart(sql)} came,
         t.ends_at, t.cancel_until, t.link,
         (select number from certificates c
           where c.training_id = e.training_id and c.way = e.way and c.no = e.no) certificate,
         exists (select from feedback f
                  where f.training_id = e.training_id and f.citizen_id = e.citizen_id) fed_back,
         exists (select from uses u
                  where u.training_id = e.training_id and u.citizen_id = e.citizen_id) told_use
    from mine e
    join trainings t on t.id = e.training_id
    left join queue q on q.training_id = e.training_id and q.way = e.way and q.no = e.no
   order by e.asked_at desc, e.training_id`
