import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import type { Ending } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import { isEnrollment, type EnrollmentKey } from './seats.repo'

export type ActiveStatus = (typeof activeStatuses)[number]

/** A citizen at one training. */
export interface Participant {
  trainingId: string
  citizenId: string
}

export async function findActiveEnrollment(sql: Sql, { trainingId, citizenId }: Participant) {
  const [row] = await sql<EnrollmentKey[]>`
    select training_id, way, no from enrollments
     where training_id = ${trainingId} and citizen_id = ${citizenId}
       and status in ${sql(activeStatuses)}`
  return row
}

/** Active enrollments at trainings that end after `now`; ordered, so that they are locked in one order. */
export const listActiveEnrollments = (sql: Sql, citizenId: string, now: string) => sql<
  EnrollmentKey[]
>`
  select e.training_id, e.way, e.no
    from enrollments e join trainings t on t.id = e.training_id
   where e.citizen_id = ${citizenId} and e.status in ${sql(activeStatuses)} and t.ends_at > ${now}
   order by e.training_id, e.way`

export async function hasEverEnrolled(sql: Sql, { trainingId, citizenId }: Participant) {
  const rows = await sql`
    select from enrollments
     where training_id = ${trainingId} and citizen_id = ${citizenId} limit 1`
  return rows.length > 0
}

export async function hasEverBeenOffered(sql: Sql, { trainingId, citizenId }: Participant) {
  const rows = await sql`
    select from enrollments
     where training_id = ${trainingId} and citizen_id = ${citizenId} and offered_at is not null limit 1`
  return rows.length > 0
}

export async function readStatus(sql: Sql, key: EnrollmentKey) {
  const [row] = await sql<{ status: ActiveStatus | Ending; until: string | null }[]>`
    select status, until from enrollments where ${isEnrollment(sql, key)}`
  return row
}

export const setEnrolled = (tx: Sql, key: EnrollmentKey) => tx`
  update enrollments set status = 'enrolled' where ${isEnrollment(tx, key)}`

export const setEnded = (tx: Sql, key: EnrollmentKey, ending: Ending, now: string) => tx`
  update enrollments set status = ${ending}, ended_at = ${now} where ${isEnrollment(tx, key)}`
