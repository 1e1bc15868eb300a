import type { Dayjs } from 'dayjs'
import type { Span } from '@/contract/shared/overlap.rules'
import type { FailureCode } from '@/contract/shared/failure'
import type { Sql } from '../../infra/db/open'
import { dayAt } from './days'
import type { VisitRow } from './rows'
import { isOffered, slotRefusal, type SlotKey } from './book-slot'

/**
 * Moves an appointment to another slot of the same outlet. The new slot is taken before the old one is
 * released, so the appointment is kept if the new slot is refused. Both slots are locked in key order, so
 * that two swapping citizens cannot deadlock. The caller holds the lock on the citizen.
 */
export async function moveAppointment(
  tx: Sql,
  row: VisitRow,
  to: SlotKey,
  now: Dayjs,
): Promise<Span | 'unchanged' | FailureCode> {
  const from = { windowId: row.windowId!, startsAt: row.startsAt! }
  if (from.windowId === to.windowId && from.startsAt === to.startsAt) return 'unchanged'
  await lockSlots(tx, from, to)
  const { service } = row
  const [taken] = await tx<{ startsAt: string; endsAt: string }[]>`
    update slots s set taken = s.taken + 1
      from windows w
     where s.window_id = ${to.windowId} and s.starts_at = ${to.startsAt}
       and s.starts_at > ${now.toISOString()} and s.taken < s.capacity
       and not s.withdrawn
       and w.id = s.window_id and w.outlet = ${row.outlet} and ${isOffered(tx, service)}
    returning s.starts_at, s.ends_at`
  if (!taken) return (await slotRefusal(tx, { ...to, service }, now)) ?? 'invalid' // another outlet
  const { startsAt, endsAt } = taken
  const { count } = await tx`
    update visits
       set window_id = ${to.windowId}, starts_at = ${startsAt}, ends_at = ${endsAt},
           day = ${dayAt(startsAt)}, booked_at = ${now.toISOString()},
           calendar_sequence = calendar_sequence + 1, calendar_changed_at = ${now.toISOString()}
     where id = ${row.id} and status = 'booked'`
  if (count === 0) return 'conflict' // arrived or called off in the meantime
  await tx`
    update slots set taken = taken - 1
     where window_id = ${from.windowId} and starts_at = ${from.startsAt}`
  return taken
}

const lockSlots = (tx: Sql, ...[a, b]: [SlotKey, SlotKey]) => tx`
  select from slots
   where (window_id = ${a.windowId} and starts_at = ${a.startsAt})
      or (window_id = ${b.windowId} and starts_at = ${b.startsAt})
   order by window_id, starts_at
     for update`
