import type { Dayjs } from 'dayjs'
import { isLikelyWorkingDay } from '@/contract/shared/due.rules'
import type { SpecialDay } from '@/contract/facts/outlets.schema'
import type { Span } from '@/contract/shared/overlap.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { visitSettings } from '@/contract/visits/visits.settings'
import { momentAt, splitIntoSlots } from '@/contract/visits/slots.rules'
import { dayAfter } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../infra/db/open'
import { findSpecialDays } from '../facts/outlets.repo'
import { dayOf } from './days'
import type { WindowRow } from './rows'
import { takesAppointments } from './windows'

/**
 * Slots of the days ahead that follow from the opening hours of a window, as far as its outlet is open: special
 * days that were stated before the window had hours of its own still hold.
 */
export async function plannedSlots(sql: Sql, window: WindowRow, now: Dayjs): Promise<Span[]> {
  if (!takesAppointments(window)) return []
  const specialDays = await findSpecialDays(sql, window.outlet)
  const today = dayOf(now)
  const rows: Span[] = []
  let day: IsoDay = today
  for (let ahead = 0; ahead <= visitSettings.daysAhead; ahead++, day = dayAfter(day)) {
    if (!isLikelyWorkingDay(day)) continue
    const special = specialDays.find((stated) => stated.day === day)
    for (const [from, until] of splitIntoSlots(window.hours, window.slotMinutes))
      if (!special || isOpenDuring(special, from, until))
        rows.push({ startsAt: momentAt(day, from), endsAt: momentAt(day, until) })
  }
  const at = now.toISOString()
  return rows.filter(({ startsAt }) => startsAt > at)
}

const isOpenDuring = ({ spans }: SpecialDay, from: number, until: number) =>
  spans.some(([opens, closes]) => opens <= from && until <= closes)

const asTable = (sql: Sql, planned: Span[]) => sql`
  unnest(${planned.map(({ startsAt }) => startsAt)}::timestamptz[],
         ${planned.map(({ endsAt }) => endsAt)}::timestamptz[]) p (starts_at, ends_at)`

/** Whether slot `s` is one of those planned. */
export const isPlannedSlot = (sql: Sql, planned: Span[]) => sql`
  exists (select from ${asTable(sql, planned)}
           where p.starts_at = s.starts_at and p.ends_at = s.ends_at)`

/**
 * Makes the upcoming slots those that the window's hours, the outlet's special days and the calendar provide for;
 * each may have changed since they were made. A slot that is no longer planned is deleted, or withdrawn if it has appointments.
 * Slots that staff edited stay as they are. The caller holds the lock on the window.
 */
export async function syncSlots(tx: Sql, window: WindowRow, now: Dayjs) {
  const rows = await plannedSlots(tx, window, now)
  const planned = asTable(tx, rows)
  const isPlanned = isPlannedSlot(tx, rows)
  const isGenerated = tx`
    s.window_id = ${window.id} and s.starts_at > ${now.toISOString()} and not s.by_hand`
  await tx`delete from slots s where ${isGenerated} and s.taken = 0 and not ${isPlanned}`
  await tx`
    update slots s set withdrawn = true where ${isGenerated} and not s.withdrawn and not ${isPlanned}`
  await tx`
    update slots s set withdrawn = false, capacity = greatest(s.taken, ${window.capacity})
     where ${isGenerated} and ${isPlanned}
       and (s.withdrawn or s.capacity <> greatest(s.taken, ${window.capacity}))`
  await tx`
    insert into slots (window_id, starts_at, ends_at, capacity)
    select ${window.id}, p.starts_at, p.ends_at, ${window.capacity}
      from ${planned}
     where not exists (
             select from slots s
              where s.window_id = ${window.id}
                and s.starts_at < p.ends_at and s.ends_at > p.starts_at)
    on conflict do nothing`
}
