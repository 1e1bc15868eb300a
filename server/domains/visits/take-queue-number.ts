import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { dayOf } from './days'

interface Taking {
  id: string
  citizenId: string
  outlet: string
  service: string | null
  bodyHash: Buffer
}

/** Gives out the next number of today: one statement, so that none is lost or given twice. */
export async function takeQueueNumber(tx: Sql, taking: Taking, now: Dayjs) {
  const { id, citizenId, outlet, service, bodyHash } = taking
  const { count } = await tx`
    with queue as (
      update queues set last_no = last_no + 1
       where outlet = ${outlet} and day = ${dayOf(now)} and open
      returning last_no, day, sample
    )
    insert into visits (id, citizen_id, kind, outlet, service, status, day, no, place, booked_at,
                        body_hash, sample)
    select ${id}, ${citizenId}, 'ticket', ${outlet}, ${service}, 'waiting', day, last_no, last_no,
           ${now.toISOString()}, ${bodyHash}, sample
      from queue`
  return count > 0
}
