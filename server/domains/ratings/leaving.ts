import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { forgetRatings } from './citizen/forget-ratings'

export async function accountDeleted(tx: Sql, citizenId: string, now: Dayjs) {
  await forgetRatings(tx, citizenId, now)
  await tx`update services_done set citizen_id = null where citizen_id = ${citizenId}`
}
