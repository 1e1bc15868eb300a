import type { Dayjs } from 'dayjs'
import type { IsoDay } from '@/contract/shared/time.types'
import { momentAt } from '@/contract/visits/slots.rules'
import type { SlotsForm, StaffSlot } from '@/contract/visits/staff.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { callOffAppointments, lockBooked, type BookedVisit } from '../call-off-appointments'
import { parseMoment } from '../days'
import { readStaffWindow } from './staff-window'

/** All slots of a window on a day, past ones included. */
export async function listSlots({ db }: Deps, who: Requester, windowId: string, day: IsoDay) {
  await readStaffWindow(db, who, windowId)
  return slotsBetween(db, windowId, { from: momentAt(day, 0), until: momentAt(day, 24 * 60) })
}

type Period = Pick<SlotsForm, 'from' | 'until'>

const slotsBetween = (sql: Sql, windowId: string, { from, until }: Period) => sql<StaffSlot[]>`
  select starts_at, ends_at, case when withdrawn then taken else capacity end capacity, taken
    from slots
   where window_id = ${windowId} and starts_at >= ${from} and starts_at < ${until}
   order by starts_at`

const lockUpcomingSlots = (tx: Sql, windowId: string, { from, until }: Period, now: Dayjs) =>
  tx<StaffSlot[]>`
    select starts_at, ends_at, capacity, taken from slots
     where window_id = ${windowId} and starts_at >= ${from} and starts_at < ${until}
       and starts_at > ${now.toISOString()}
     order by starts_at
       for update`

/**
 * Sets the capacity of the upcoming slots of a period. Appointments beyond it are called off, the latest
 * booked first; those who have arrived stay. Repeating the request changes nothing.
 */
export async function setSlots(deps: Deps, who: Requester, windowId: string, form: SlotsForm) {
  const period = { from: parseMoment(form.from), until: parseMoment(form.until) }
  if (period.from >= period.until) refuse('invalid')
  const now = deps.now()
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await readStaffWindow(tx, who, windowId)
      const slots = await lockUpcomingSlots(tx, windowId, period, now)
      const calledOff = await callOff(tx, { windowId, form, slots }, now)
      for (const { startsAt, taken } of slots) {
        const left = taken - (calledOff.get(startsAt) ?? 0)
        await tx`
          update slots
             set capacity = ${Math.max(form.capacity, left)}, taken = ${left},
                 by_hand = true, withdrawn = false
           where window_id = ${windowId} and starts_at = ${startsAt}`
      }
      return slotsBetween(tx, windowId, period)
    }),
  )
}

interface CapacityChange {
  windowId: string
  form: SlotsForm
  slots: StaffSlot[]
}

/** Returns the number of appointments called off, by the start of the slot. */
async function callOff(tx: Sql, { windowId, form, slots }: CapacityChange, now: Dayjs) {
  const countByStart = new Map<string, number>()
  const overfull = slots.filter(({ taken }) => taken > form.capacity)
  if (overfull.length === 0) return countByStart
  const booked = await lockBooked(
    tx,
    windowId,
    overfull.map(({ startsAt }) => startsAt),
  )
  const calledOff = overfull.flatMap(({ startsAt, taken }) =>
    booked
      .filter((visit) => visit.startsAt === startsAt)
      .sort(latestBookedFirst)
      .slice(0, taken - form.capacity),
  )
  if (calledOff.length === 0) return countByStart
  await callOffAppointments(tx, calledOff, form.reason, now)
  for (const { startsAt } of calledOff)
    countByStart.set(startsAt, (countByStart.get(startsAt) ?? 0) + 1)
  return countByStart
}

const latestBookedFirst = (a: BookedVisit, b: BookedVisit) =>
  Date.parse(b.bookedAt) - Date.parse(a.bookedAt) || (a.id < b.id ? 1 : -1)
