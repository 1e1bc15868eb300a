import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import type { Ending, NameCorrection, NoShow } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import type { EnrollmentKey } from '../seats/seats.repo'
import type { ActiveStatus } from '../seats/enrollment-status.repo'
import { nameCorrectionsOf } from './name-corrections.repo'
import { attendedParts, hasGivenFeedback, hasReportedUsage, tookPart } from './attendance'

export interface EnrollmentRow extends EnrollmentKey {
  citizenId: string
  status: ActiveStatus | Ending
  askedAt: string
  offeredAt: string | null
  until: string | null
  endedAt: string | null
  noShow: NoShow | null
  /** Place on the waitlist, from 1. */
  place: number | null
  parts: number
  attended: number
  tookPart: boolean
  endsAt: string
  cancelUntil: string
  link: string | null
  certificate: string | null
  name: string | null
  nameCorrections: NameCorrection[] | null
  calendarSequence: number
  calendarChangedAt: string
  hasGivenFeedback: boolean
  hasReportedUsage: boolean
}

/** One enrollment for each training of a citizen, latest first. */
export const findByCitizen = (sql: Sql, citizenId: string) =>
  selectEnrollments(sql, sql`e.citizen_id = ${citizenId}`)

export interface EnrollmentPair {
  trainingId: string
  citizenId: string
}

export const findByPairs = (sql: Sql, pairs: EnrollmentPair[]) =>
  selectEnrollments(
    sql,
    sql`(e.training_id, e.citizen_id) in (
      select training_id, citizen_id
        from unnest(${pairs.map((pair) => pair.trainingId)}::uuid[],
                    ${pairs.map((pair) => pair.citizenId)}::uuid[]) pairs (training_id, citizen_id))`,
  )

/** Of a citizen's enrollments at a training, the active one, otherwise the latest. */
const selectEnrollments = (sql: Sql, condition: ReturnType<typeof attendedParts>) => sql<
  EnrollmentRow[]
>`
  with selected as (
    select distinct on (e.training_id, e.citizen_id)
           e.training_id, e.citizen_id, e.way, e.no, e.status, e.asked_at, e.offered_at, e.until,
           e.ended_at, e.no_show, e.name
      from enrollments e
     where ${condition}
     order by e.training_id, e.citizen_id, e.status in ${sql(activeStatuses)} desc,
              e.asked_at desc, e.no desc
  ), waitlist as ( -- numbered once for all citizens
    select training_id, way, no,
           row_number() over (partition by training_id, way order by behind, no)::int place
      from enrollments
     where status = 'waitlisted'
       and training_id in (select training_id from selected where status = 'waitlisted')
  )
  select e.training_id, e.citizen_id, e.way, e.no, e.status, e.asked_at, e.offered_at, e.until,
         e.ended_at, e.no_show, e.name, ${nameCorrectionsOf(sql)} name_corrections, w.place, jsonb_array_length(t.parts) parts,
         ${attendedParts(sql)} attended, ${tookPart(sql)} took_part,
         t.ends_at, t.cancel_until, t.link, t.calendar_sequence,
         coalesce(t.calendar_changed_at, t.published_at, t.created_at) calendar_changed_at,
         (select number from certificates c
           where c.training_id = e.training_id and c.way = e.way and c.no = e.no) certificate,
         ${hasGivenFeedback(sql)} has_given_feedback, ${hasReportedUsage(sql)} has_reported_usage
    from selected e
    join trainings t on t.id = e.training_id
    left join waitlist w on w.training_id = e.training_id and w.way = e.way and w.no = e.no
   order by e.asked_at desc, e.training_id`
