import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { dayOf } from './days'

interface NumberRequest {
  id: string
  citizenId: string
  outletId: string
  service: string | null
  bodyHash: Buffer
}

/**
 * Gives out the next queue number of today. One statement, so that no number is lost or given twice.
 * False if the queue is not open.
 */
export async function takeQueueNumber(tx: Sql, request: NumberRequest, now: Dayjs) {
  const { id, citizenId, outletId, service, bodyHash } = request
  const { count } = await tx`
    with queue as (
      update queues set last_no = last_no + 1
       where outlet = ${outletId} and day = ${dayOf(now)} and open
         and (closes_at is null or closes_at > ${now.toISOString()})
      returning last_no, day, sample
    )
    insert into visits (id, citizen_id, kind, outlet, service, status, day, no, place, booked_at,
                        body_hash, sample)
    select ${id}, ${citizenId}, 'ticket', ${outletId}, ${service}, 'waiting', day, last_no, last_no,
           ${now.toISOString()}, ${bodyHash}, sample
      from queue`
  return count > 0
}
