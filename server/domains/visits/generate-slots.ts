import type { Dayjs } from 'dayjs'
import { isLikelyWorkingDay } from '@/contract/shared/due.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { visitSettings } from '@/contract/visits/visits.settings'
import { splitIntoSlots } from '@/contract/visits/slots.rules'
import { dayAfter } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../infra/db/open'
import { dayOf, momentAt } from './days'
import type { WindowRow } from './rows'
import { takesAppointments } from './windows'

/** Slots of the days ahead that follow from the opening hours of a window. */
function plannedSlots(window: WindowRow, now: Dayjs) {
  if (!takesAppointments(window)) return []
  const today = dayOf(now)
  const rows: { startsAt: string; endsAt: string }[] = []
  let day: IsoDay = today
  for (let ahead = 0; ahead <= visitSettings.daysAhead; ahead++, day = dayAfter(day)) {
    if (!isLikelyWorkingDay(day)) continue
    for (const [from, until] of splitIntoSlots(window.hours, window.slotMinutes))
      rows.push({ startsAt: momentAt(day, from), endsAt: momentAt(day, until) })
  }
  const at = now.toISOString()
  return rows.filter(({ startsAt }) => startsAt > at)
}

/**
 * Adds planned slots that do not overlap an existing one. The caller holds the lock on the window, so that
 * its hours cannot change meanwhile.
 */
export async function addMissingSlots(tx: Sql, window: WindowRow, now: Dayjs) {
  const rows = plannedSlots(window, now)
  if (rows.length === 0) return
  await tx`
    insert into slots (window_id, starts_at, ends_at, capacity)
    select ${window.id}, w.starts_at, w.ends_at, ${window.capacity}
      from unnest(${rows.map(({ startsAt }) => startsAt)}::timestamptz[],
                  ${rows.map(({ endsAt }) => endsAt)}::timestamptz[]) w (starts_at, ends_at)
     where not exists (
             select from slots s
              where s.window_id = ${window.id}
                and s.starts_at < w.ends_at and s.ends_at > w.starts_at)
    on conflict do nothing`
}

/** Replaces upcoming slots after a change of hours, except those booked or edited by staff. */
export async function regenerateSlots(tx: Sql, window: WindowRow, now: Dayjs) {
  await tx`
    delete from slots
     where window_id = ${window.id} and starts_at > ${now.toISOString()}
       and taken = 0 and not by_hand`
  await addMissingSlots(tx, window, now)
}
