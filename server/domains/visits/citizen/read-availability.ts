import type { Dayjs } from 'dayjs'
import type { OutletAvailability, VisitableOutlet } from '@/contract/visits/visits.schema'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { findOutletPlace, hasPlace } from '../../facts/outlets.repo'
import { dayOf } from '../days'
import { readQueueSnapshot, toQueueState } from '../queue-snapshot'
import { windowColumns, type WindowRow } from '../rows'
import { takesAppointments, callsNumbers, toPublicWindow } from '../windows'
import { readOpenSlots, type SlotsQuery } from './open-slots'

type PlacedWindow = WindowRow & { isPlaceKnown: boolean }

/** Outlets where one can book, or that have a queue. */
export async function listVisitableOutlets(sql: Sql): Promise<VisitableOutlet[]> {
  const rows = await sql<PlacedWindow[]>`
    select ${sql(windowColumns.map((column) => `w.${column}`))}, ${hasPlace(sql)} is_place_known
      from windows w join facts f on f.kind = 'outlet' and f.id = w.outlet and f.retired_at is null
     where w.open and (w.queues or w.books and w.hours <> '[]' and ${hasPlace(sql)})
     order by w.outlet, w.created_at, w.id`
  return [...new Set(rows.map(({ outlet }) => outlet))].map((outletId) =>
    toVisitableOutlet(
      outletId,
      rows.filter(({ outlet }) => outlet === outletId),
    ),
  )
}

function toVisitableOutlet(outletId: string, windows: PlacedWindow[]): VisitableOutlet {
  const booking = windows.filter((window) => window.isPlaceKnown && takesAppointments(window))
  return {
    outlet: outletId,
    books: booking.length > 0,
    queues: windows.some(callsNumbers),
    services: booking.some(({ services }) => services.length === 0)
      ? []
      : [...new Set(booking.flatMap(({ services }) => services))].sort(),
    windows: windows
      .filter(({ hours }) => hours.length > 0)
      .map(({ name, hours }) => ({ name, hours })),
    sample: windows.every(({ sample }) => sample),
  }
}

export interface AvailabilityQuery extends Pick<SlotsQuery, 'compact' | 'from'> {
  outletId: string
}

/** Windows, free slots and queue of an outlet. */
export async function readAvailability(
  sql: Sql,
  { outletId, ...query }: AvailabilityQuery,
  now: Dayjs,
): Promise<OutletAvailability> {
  const place = (await findOutletPlace(sql, outletId)) ?? refuse('not_found')
  const snapshot = await readQueueSnapshot(sql, outletId, dayOf(now), now)
  const windows = snapshot.windows.filter(({ open }) => open)
  const booking = place.known ? windows.filter(takesAppointments).length : 0
  return {
    outlet: outletId,
    windows: windows.map((window) => toPublicWindow(window, place.known)),
    ...(await readOpenSlots(sql, { outletId, ...query, windows: booking }, now)),
    ...(windows.some(callsNumbers) && { queue: toQueueState(snapshot, now) }),
    sample: windows.length > 0 && windows.every(({ sample }) => sample),
  }
}
