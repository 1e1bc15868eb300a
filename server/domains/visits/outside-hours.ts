import type { Dayjs } from 'dayjs'
import type { StaffSlot } from '@/contract/visits/staff.schema'
import type { Sql } from '../../infra/db/open'
import { queueMessages, type NewMessage } from '../messages/queue-messages'
import { callOffAppointments, lockBooked } from './call-off-appointments'
import { notifyVisitor } from './day-ledger'
import { isPlannedSlot, plannedSlots } from './generate-slots'
import type { WindowRow } from './rows'
import { takesAppointments } from './windows'

/**
 * Upcoming slots with appointments that a window, as stored or as it would be saved, does not provide for. Slots
 * that staff edited are provided for, unless the window takes no appointments at all.
 */
export async function listOutside(sql: Sql, window: WindowRow, now: Dayjs): Promise<StaffSlot[]> {
  const planned = await plannedSlots(sql, window, now)
  return sql<StaffSlot[]>`
    select starts_at, ends_at, taken capacity, taken from slots s
     where window_id = ${window.id} and starts_at > ${now.toISOString()} and taken > 0
       and (${!takesAppointments(window)} or not by_hand and not ${isPlannedSlot(sql, planned)})
     order by starts_at`
}

/** Appointments outside the present hours, by window, for the windows of an outlet. */
export async function countOutside(sql: Sql, outletId: string, now: Dayjs) {
  const rows = await sql<{ windowId: string; count: number }[]>`
    select s.window_id, sum(s.taken)::int count
      from slots s join windows w on w.id = s.window_id
     where w.outlet = ${outletId} and s.starts_at > ${now.toISOString()} and s.taken > 0
       and ${isOutside(sql)}
     group by s.window_id`
  return new Map(rows.map(({ windowId, count }) => [windowId, count]))
}

/** Whether slot `s` of window `w` is outside what the window provides for, as generate-slots.ts left it. */
export const isOutside = (sql: Sql) => sql`(s.withdrawn or not (w.open and w.books))`

/** Tells visitors, once for each time booked, that the hours changed and their appointment stands. */
export async function tellOfNewHours(tx: Sql, window: WindowRow, now: Dayjs) {
  const outside = await listOutside(tx, window, now)
  if (outside.length === 0) return
  const booked = await lockBooked(
    tx,
    window.id,
    outside.map(({ startsAt }) => startsAt),
  )
  const newMessages: NewMessage[] = []
  for (const visit of booked)
    notifyVisitor({ newMessages }, visit, 'visit_hours_changed', visit.startsAt)
  await queueMessages(tx, newMessages, now)
}

/** Calls off the appointments outside the hours, with the reason. Repeating it changes nothing. */
export async function callOffOutside(tx: Sql, window: WindowRow, reason: string, now: Dayjs) {
  const starts = (await listOutside(tx, window, now)).map(({ startsAt }) => startsAt)
  if (starts.length === 0) return
  await tx`
    select from slots where window_id = ${window.id} and starts_at = any (${starts}::timestamptz[])
     order by starts_at for update`
  const booked = await lockBooked(tx, window.id, starts)
  await callOffAppointments(tx, booked, reason, now)
  await tx`
    update slots s set taken = s.taken - b.count
      from (select starts_at, count(*)::int count
              from unnest(${booked.map(({ startsAt }) => startsAt)}::timestamptz[]) b (starts_at)
             group by starts_at) b
     where s.window_id = ${window.id} and s.starts_at = b.starts_at`
}
