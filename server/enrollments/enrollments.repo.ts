import type { Ending, NoShow, Way } from '../../src/contract/trainings.schema'
import { attendedOf, tookPart } from '../attendance/came'
import type { Sql } from '../db/open'

/** Whoever asked for a training, and what came of it. */
export interface EnrollmentRow {
  trainingId: string
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

/**
 * What a citizen has of each training, or of one: what counts, else what they asked for last. The latest
 * first.
 */
export const readRows = (sql: Sql, citizenId: string, trainingId?: string) => sql<EnrollmentRow[]>`
  select * from (
    select distinct on (e.training_id)
           e.training_id, e.way, e.no, e.status, e.asked_at, e.offered_at, e.until, e.ended_at, e.no_show,
           case when e.status = 'waitlisted' then (
             select count(*)::int from enrollments w
              where w.training_id = e.training_id and w.way = e.way and w.status = 'waitlisted'
                and (w.behind, w.no) <= (e.behind, e.no)) end place,
           jsonb_array_length(t.parts) parts,
           ${attendedOf(sql)} attended, ${tookPart(sql)} came,
           t.ends_at, t.cancel_until, t.link,
           (select number from certificates c
             where c.training_id = e.training_id and c.way = e.way and c.no = e.no) certificate,
           exists (select from feedback f
                    where f.training_id = e.training_id and f.citizen_id = e.citizen_id) fed_back,
           exists (select from uses u
                    where u.training_id = e.training_id and u.citizen_id = e.citizen_id) told_use
      from enrollments e join trainings t on t.id = e.training_id
     where e.citizen_id = ${citizenId}
       ${trainingId ? sql`and e.training_id = ${trainingId}` : sql``}
     order by e.training_id, e.status in ('enrolled', 'waitlisted', 'offered') desc, e.asked_at desc,
              e.no desc) one
   order by asked_at desc, training_id`
