import type { Dayjs } from 'dayjs'
import type { Slot, OutletAvailability, VisitableOutlet } from '@/contract/visits/visits.schema'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { outletExists } from '../../facts/outlets.repo'
import { dayOf } from '../days'
import { readQueueSnapshot, toQueueState } from '../queue-snapshot'
import type { WindowRow } from '../rows'
import { takesAppointments, callsNumbers, toPublicWindow } from '../windows'

/** Which outlets take appointments or have a queue. */
export async function listVisitableOutlets(sql: Sql): Promise<VisitableOutlet[]> {
  const rows = await sql<WindowRow[]>`
    select * from windows where open and (books or queues) order by outlet, created_at, id`
  return [...new Set(rows.map(({ outlet }) => outlet))].map((outlet) =>
    summed(
      outlet,
      rows.filter((one) => one.outlet === outlet),
    ),
  )
}

function summed(outlet: string, windows: WindowRow[]): VisitableOutlet {
  const booking = windows.filter(takesAppointments)
  return {
    outlet,
    books: booking.length > 0,
    queues: windows.some(callsNumbers),
    services: booking.some(({ services }) => services.length === 0)
      ? []
      : [...new Set(booking.flatMap(({ services }) => services))].sort(),
    sample: windows.every(({ sample }) => sample),
  }
}

/** What can be done before one goes to an outlet. */
export async function readAvailability(
  sql: Sql,
  outlet: string,
  now: Dayjs,
): Promise<OutletAvailability> {
  if (!(await outletExists(sql, outlet))) refuse('not_found')
  const [look, slots] = await Promise.all([
    readQueueSnapshot(sql, outlet, dayOf(now), now),
    sql<Slot[]>`
      select s.window_id "window", s.starts_at, s.ends_at, s.capacity, s.capacity - s.taken free
        from slots s join windows w on w.id = s.window_id
       where w.outlet = ${outlet} and w.open and w.books and s.capacity > 0
         and s.starts_at > ${now.toISOString()}
       order by s.starts_at, w.created_at, w.id`,
  ])
  const windows = look.windows.filter(({ open }) => open)
  return {
    outlet,
    windows: windows.map(toPublicWindow),
    slots,
    ...(windows.some(callsNumbers) && { queue: toQueueState(look, now) }),
    sample: windows.length > 0 && windows.every(({ sample }) => sample),
  }
}
