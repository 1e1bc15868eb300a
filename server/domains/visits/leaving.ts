import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { cancelUpcomingVisits } from './cancel-visits'

/** A queue number is kept: it holds no name. */
export const consentWithdrawn = (tx: Sql, citizenId: string, now: Dayjs) =>
  cancelUpcomingVisits(tx, citizenId, now, { numbers: false })

export async function accountDeleted(tx: Sql, citizenId: string, now: Dayjs) {
  await cancelUpcomingVisits(tx, citizenId, now, { numbers: true })
  await tx`
    update visits set citizen_id = null, who = null, body_hash = ''
     where citizen_id = ${citizenId}`
}
