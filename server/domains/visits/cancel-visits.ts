import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { withDayLedger } from './day-ledger'
import { visitColumns, type VisitRow } from './rows'

/** Cancels an appointment and frees its slot. False if it is not booked any more. */
export async function releaseSlot(tx: Sql, { id, windowId, startsAt }: VisitRow, now: Dayjs) {
  await tx`
    select from slots where window_id = ${windowId} and starts_at = ${startsAt} for update`
  const { count } = await tx`
    update visits
       set status = 'cancelled',
           calendar_sequence = calendar_sequence + 1, calendar_changed_at = ${now.toISOString()}
     where id = ${id} and status = 'booked'`
  if (count === 0) return false
  await tx`
    update slots set taken = taken - 1
     where window_id = ${windowId} and starts_at = ${startsAt}`
  return true
}

/**
 * Cancels all appointments of a citizen who withdraws consent or deletes the account, and erases the names.
 * Queue numbers carry no name, so they are cancelled only with the account (`numbers`).
 * The caller holds the lock on the citizen.
 */
export async function cancelUpcomingVisits(
  tx: Sql,
  citizenId: string,
  now: Dayjs,
  { numbers }: { numbers: boolean },
) {
  if (numbers)
    for (const { outlet, day } of await listQueueDays(tx, citizenId))
      await withDayLedger(tx, { outletId: outlet, day }, now, ({ visits }) => {
        for (const row of visits)
          if (row.citizenId === citizenId && row.kind !== 'appointment' && isInQueue(row))
            row.status = 'cancelled'
      })
  const booked = await tx<VisitRow[]>`
    select ${tx(visitColumns)} from visits
     where citizen_id = ${citizenId} and kind = 'appointment' and status = 'booked'
     order by window_id, starts_at`
  for (const row of booked) await releaseSlot(tx, row, now)
  await tx`
    update visits set who = null, body_hash = ''
     where citizen_id = ${citizenId} and who is not null`
}

/** A visitor who has arrived is still served, so that visit is not cancelled. */
const isInQueue = ({ status }: VisitRow) => status === 'waiting' || status === 'called'

const listQueueDays = (tx: Sql, citizenId: string) => tx<{ outlet: string; day: string }[]>`
  select distinct outlet, day from visits
   where citizen_id = ${citizenId} and kind = 'ticket' and status in ('waiting', 'called')
   order by outlet, day`
