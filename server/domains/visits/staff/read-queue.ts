import type { Dayjs } from 'dayjs'
import type { EpochMs } from '@/contract/shared/time.types'
import type { QueueEntry, QueueToday } from '@/contract/visits/staff.schema'
import type { Vault } from '../../../infra/crypto/vault'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { asOutletStaff } from '../../people/permission'
import type { Requester } from '../../../infra/http/requester'
import { logDailyAccess } from '../../people/access-log'
import { dayOf } from '../days'
import { readQueueSnapshot, toQueueState } from '../queue-snapshot'
import { byPlace } from '../queue-order'
import { openVisitor } from '../visit-view'
import { visitColumns, type VisitRow } from '../rows'
import { toQueueWindow } from '../windows'

/** The visit as staff see it. Without a name unless one was given. */
export function toQueueEntry(row: VisitRow, vault: Vault): QueueEntry {
  const { id, kind, status, passed, no, startsAt, service, windowId, calledAt, arrivedAt } = row
  return {
    id,
    kind,
    status,
    passed,
    ...withoutNulls({ number: no, startsAt, service, window: windowId, calledAt, arrivedAt }),
    ...openVisitor(row, vault),
  }
}

/** Sort order by status; within a status see byListOrder(). */
const ranks: Record<VisitRow['status'], number> = {
  arrived: 0,
  called: 0,
  waiting: 1,
  booked: 2,
  finished: 3,
  missed: 3,
  void: 3,
  cancelled: 3,
  called_off: 3,
}

function byListOrder(a: VisitRow, b: VisitRow) {
  const rank = ranks[a.status] - ranks[b.status]
  if (rank !== 0) return rank
  if (a.status === 'waiting') return byPlace(a, b)
  if (a.status === 'booked') return Date.parse(a.startsAt!) - Date.parse(b.startsAt!)
  return lastChangeOf(a) - lastChangeOf(b)
}

const lastChangeOf = ({ finishedAt, arrivedAt, calledAt, bookedAt }: VisitRow): EpochMs =>
  Date.parse(finishedAt ?? arrivedAt ?? calledAt ?? bookedAt)

/** Today's queue of an outlet. Reading visitors' names is logged. */
export async function readToday(
  tx: Sql,
  vault: Vault,
  who: Requester,
  outletId: string,
  now: Dayjs,
): Promise<QueueToday> {
  const day = dayOf(now)
  const [snapshot, rows] = await Promise.all([
    readQueueSnapshot(tx, outletId, day, now),
    tx<VisitRow[]>`
      select ${tx(visitColumns)} from visits
       where outlet = ${outletId} and day = ${day}
         and status not in ('cancelled', 'called_off')`,
  ])
  await logVisitorAccess(tx, who, rows, now)
  return {
    ...toQueueState(snapshot, now),
    outlet: outletId,
    day,
    at: now.toISOString(),
    windows: snapshot.windows.filter(({ open }) => open).map(toQueueWindow),
    entries: [...rows].sort(byListOrder).map((row) => toQueueEntry(row, vault)),
  }
}

/** Logs access to names, once per visit and day: the queue is polled. */
export async function logVisitorAccess(tx: Sql, who: Requester, rows: VisitRow[], now: Dayjs) {
  const accesses = rows.flatMap((row) =>
    row.citizenId && row.who
      ? {
          citizens: [row.citizenId],
          staff: who.citizen,
          as: asOutletStaff(who, row.outlet),
          what: 'visit' as const,
          visitId: row.id,
          subjectId: row.id,
          now,
        }
      : [],
  )
  await logDailyAccess(tx, 'visit_id', { staff: who.citizen, now }, accesses)
}
