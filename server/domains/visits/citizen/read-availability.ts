import type { Dayjs } from 'dayjs'
import type { OutletAvailability, VisitableOutlet } from '@/contract/visits/visits.schema'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { outletExists } from '../../facts/outlets.repo'
import { dayOf } from '../days'
import { readQueueSnapshot, toQueueState } from '../queue-snapshot'
import { windowColumns, type WindowRow } from '../rows'
import { takesAppointments, callsNumbers, toPublicWindow } from '../windows'
import { readOpenSlots, type SlotsWish } from './open-slots'

/** Outlets that take appointments or have a queue. */
export async function listVisitableOutlets(sql: Sql): Promise<VisitableOutlet[]> {
  const rows = await sql<WindowRow[]>`
    select ${sql(windowColumns)} from windows
     where open and (books or queues)
     order by outlet, created_at, id`
  return [...new Set(rows.map(({ outlet }) => outlet))].map((outletId) =>
    toVisitableOutlet(
      outletId,
      rows.filter(({ outlet }) => outlet === outletId),
    ),
  )
}

function toVisitableOutlet(outletId: string, windows: WindowRow[]): VisitableOutlet {
  const booking = windows.filter(takesAppointments)
  return {
    outlet: outletId,
    books: booking.length > 0,
    queues: windows.some(callsNumbers),
    services: booking.some(({ services }) => services.length === 0)
      ? []
      : [...new Set(booking.flatMap(({ services }) => services))].sort(),
    sample: windows.every(({ sample }) => sample),
  }
}

export interface AvailabilityWish extends Pick<SlotsWish, 'compact' | 'from'> {
  outletId: string
}

/** Windows, free slots and queue of an outlet. */
export async function readAvailability(
  sql: Sql,
  { outletId, ...wish }: AvailabilityWish,
  now: Dayjs,
): Promise<OutletAvailability> {
  if (!(await outletExists(sql, outletId))) refuse('not_found')
  const snapshot = await readQueueSnapshot(sql, outletId, dayOf(now), now)
  const windows = snapshot.windows.filter(({ open }) => open)
  const booking = windows.filter(takesAppointments).length
  return {
    outlet: outletId,
    windows: windows.map(toPublicWindow),
    ...(await readOpenSlots(sql, { outletId, ...wish, windows: booking }, now)),
    ...(windows.some(callsNumbers) && { queue: toQueueState(snapshot, now) }),
    sample: windows.length > 0 && windows.every(({ sample }) => sample),
  }
}
