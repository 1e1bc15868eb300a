import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { withDayLedger } from './day-ledger'
import type { VisitRow } from './rows'

/** An appointment's slot is free again. False if it is none that is to come any more. */
export async function releaseSlot(tx: Sql, { id, windowId, startsAt }: VisitRow) {
  await tx`
    select from slots where window_id = ${windowId} and starts_at = ${startsAt} for update`
  const { count } = await tx`
    update visits set status = 'cancelled' where id = ${id} and status = 'booked'`
  if (count === 0) return false
  await tx`
    update slots set taken = taken - 1
     where window_id = ${windowId} and starts_at = ${startsAt}`
  return true
}

/**
 * Gives back all that one citizen still has to come, however late it is: they took their consent back, or
 * their account goes. Whoever calls holds the citizen. A number says no name: without the account only.
 */
export async function cancelUpcomingVisits(
  tx: Sql,
  citizenId: string,
  now: Dayjs,
  { numbers }: { numbers: boolean },
) {
  if (numbers)
    for (const { outlet, day } of await daysOf(tx, citizenId))
      await withDayLedger(tx, { outlet, day }, now, ({ visits }) => {
        for (const row of visits)
          if (row.citizenId === citizenId && row.kind !== 'appointment' && isGivenUp(row))
            row.status = 'cancelled'
      })
  const booked = await tx<VisitRow[]>`
    select * from visits
     where citizen_id = ${citizenId} and kind = 'appointment' and status = 'booked'
     order by window_id, starts_at`
  for (const row of booked) await releaseSlot(tx, row)
  await tx`update visits set who = null, body_hash = '' where citizen_id = ${citizenId} and who is not null`
}

/** Who is at a window stays there: it is done all the same. */
const isGivenUp = ({ status }: VisitRow) => status === 'waiting' || status === 'called'

const daysOf = (tx: Sql, citizenId: string) => tx<{ outlet: string; day: string }[]>`
  select distinct outlet, day from visits
   where citizen_id = ${citizenId} and kind = 'ticket' and status in ('waiting', 'called')
   order by outlet, day`
