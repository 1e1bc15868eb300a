import type { Dayjs } from 'dayjs'
import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import { isDeprioritised } from '@/contract/trainings/no-shows.rules'
import type { NoShow } from '@/contract/trainings/trainings.schema'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'
import { isWithin, lastDay } from '../../../infra/db/time-span'
import type { SeatsKey } from './seats.repo'
import type { PriorRequest, SignUpRequest } from './sign-up-requests'

/**
 * Enrollments of these citizens at a training that are active or of the last 24 hours, and enrollments created
 * with these keys.
 */
export const findPriorRequests = (
  sql: Sql,
  trainingId: string,
  requests: SignUpRequest[],
  now: Dayjs,
) => sql<PriorRequest[]>`
  select citizen_id, key, status in ${sql(activeStatuses)} is_active
    from enrollments
   where training_id = ${trainingId}
     and (citizen_id in ${sql(requests.map(({ citizenId }) => citizenId))}
            and (status in ${sql(activeStatuses)}
                 or ${isWithin(sql, 'asked_at', lastDay(now))})
          or key in ${sql(requests.map(({ key }) => key))})`

/**
 * Locks these citizens, so that each is decided for one time at once, and returns the names in their profiles;
 * one without a profile has none. Erasing one of these profiles waits until this transaction ends, and then
 * gives up the new enrollment as well.
 */
export async function lockCitizens(tx: Sql, citizenIds: string[]) {
  const rows = await tx<{ citizenId: string; name: string }[]>`
    select p.citizen_id, p.name
      from citizens c join profiles p on p.citizen_id = c.id
     where c.id in ${tx(citizenIds)}
     order by c.id for no key update of c for key share of p`
  return new Map(rows.map(({ citizenId, name }) => [citizenId, name]))
}

export async function findDeprioritised(sql: Sql, citizenIds: string[], now: Dayjs) {
  const noShows = await sql<{ citizenId: string; noShow: NoShow; at: string }[]>`
    select citizen_id, no_show, no_show_at as at from enrollments
     where citizen_id in ${sql(citizenIds)} and no_show is not null`
  const noShowsOf = (id: string) => noShows.filter(({ citizenId }) => citizenId === id)
  const candidates = new Set(noShows.map(({ citizenId }) => citizenId))
  return new Set([...candidates].filter((id) => isDeprioritised(noShowsOf(id), now.valueOf())))
}

export interface NewEnrollment {
  no: number
  status: 'enrolled' | 'waitlisted'
  isBehind: boolean
  request: SignUpRequest
  /** The citizen's name at this moment. */
  name: string
}

export async function insertEnrollments(
  tx: Sql,
  { trainingId, way }: SeatsKey,
  enrollments: NewEnrollment[],
  now: Dayjs,
) {
  const rows = enrollments.map(({ no, status, isBehind, request, name }) => ({
    trainingId,
    way,
    no,
    citizenId: request.citizenId,
    key: request.key,
    status,
    behind: isBehind,
    askedAt: now.toISOString(),
    needs: request.needs,
    name,
  }))
  await insertMany(tx, 'enrollments', rows)
}
