import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { queueMessages, type NewMessage } from '../messages/queue-messages'
import { notifyVisitor } from './day-ledger'

export interface BookedVisit {
  id: string
  citizenId: string | null
  startsAt: string
  bookedAt: string
}

/** The booked appointments of these slots, locked. The caller holds the locks on the slots. */
export const lockBooked = (tx: Sql, windowId: string, starts: string[]) => tx<BookedVisit[]>`
  select id, citizen_id, starts_at, booked_at from visits
   where window_id = ${windowId} and kind = 'appointment' and status = 'booked'
     and starts_at = any (${starts}::timestamptz[])
   order by id
     for update`

/** Ends appointments by the outlet and tells the visitors why. The slots' counters are left to the caller. */
export async function callOffAppointments(
  tx: Sql,
  visits: BookedVisit[],
  reason: string | undefined,
  now: Dayjs,
) {
  await tx`
    update visits
       set status = 'called_off', reason = ${reason ?? null},
           calendar_sequence = calendar_sequence + 1, calendar_changed_at = ${now.toISOString()}
     where id = any (${visits.map(({ id }) => id)}::uuid[])`
  const newMessages: NewMessage[] = []
  const options = reason ? { words: reason } : {}
  for (const visit of visits)
    notifyVisitor({ newMessages }, visit, 'visit_called_off', 'once', options)
  await queueMessages(tx, newMessages, now)
}
