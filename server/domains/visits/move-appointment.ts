import type { Dayjs } from 'dayjs'
import type { FailureCode } from '@/contract/shared/failure'
import type { Sql } from '../../infra/db/open'
import { dayAt } from './days'
import type { VisitRow } from './rows'
import { offers, slotRefusal, type SlotKey } from './book-slot'

/**
 * Moves an appointment: the new slot is taken before the old one is given back, so what there is stays if
 * there is nothing new. Both are held in the order of the key, so that two who swap do not wait for each
 * other. Whoever calls holds the citizen: only they move it.
 */
export async function moveAppointment(
  tx: Sql,
  row: VisitRow,
  to: SlotKey,
  now: Dayjs,
): Promise<'done' | FailureCode> {
  const from = { windowId: row.windowId!, startsAt: row.startsAt! }
  if (from.windowId === to.windowId && from.startsAt === to.startsAt) return 'done'
  await hold(tx, from, to)
  const { service } = row
  const [taken] = await tx<{ startsAt: string; endsAt: string }[]>`
    update slots s set taken = s.taken + 1
      from windows w
     where s.window_id = ${to.windowId} and s.starts_at = ${to.startsAt}
       and s.starts_at > ${now.toISOString()} and s.taken < s.capacity
       and w.id = s.window_id and w.outlet = ${row.outlet} and ${offers(tx, service)}
    returning s.starts_at, s.ends_at`
  if (!taken) return (await slotRefusal(tx, { ...to, service }, now)) ?? 'invalid' // of another outlet
  const { startsAt, endsAt } = taken
  const { count } = await tx`
    update visits
       set window_id = ${to.windowId}, starts_at = ${startsAt}, ends_at = ${endsAt},
           day = ${dayAt(startsAt)}, booked_at = ${now.toISOString()}
     where id = ${row.id} and status = 'booked'`
  if (count === 0) return 'conflict' // came, or was called off, meanwhile
  await tx`
    update slots set taken = taken - 1
     where window_id = ${from.windowId} and starts_at = ${from.startsAt}`
  return 'done'
}

const hold = (tx: Sql, ...[a, b]: [SlotKey, SlotKey]) => tx`
  select from slots
   where (window_id = ${a.windowId} and starts_at = ${a.startsAt})
      or (window_id = ${b.windowId} and starts_at = ${b.startsAt})
   order by window_id, starts_at
     for update`
