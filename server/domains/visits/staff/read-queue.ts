import type { Dayjs } from 'dayjs'
import type { QueueEntry, QueueToday } from '@/contract/visits/staff.schema'
import type { Vault } from '../../../infra/crypto/vault'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { asResponsibleUnit } from '../../people/permission'
import type { Requester } from '../../../infra/http/requester'
import { logDaily } from '../../people/access-log'
import { dayOf } from '../days'
import { readQueueSnapshot, toQueueState } from '../queue-snapshot'
import { byPlace } from '../queue-order'
import { openVisitor } from '../visit-view'
import type { VisitRow } from '../rows'
import { toPublicWindow } from '../windows'

/** A visit as staff sees it: of somebody who gave no name, none. */
export function entryOf(row: VisitRow, vault: Vault): QueueEntry {
  const { id, kind, status, passed, no, startsAt, service, windowId, calledAt, arrivedAt } = row
  return {
    ...{ id, kind, status, passed },
    ...withoutNulls({ number: no, startsAt, service, window: windowId, calledAt, arrivedAt }),
    ...openVisitor(row, vault),
  }
}

/** Those under way first, then who waits as they are called, then who is booked, then who is done. */
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

function inOrder(a: VisitRow, b: VisitRow) {
  const rank = ranks[a.status] - ranks[b.status]
  if (rank !== 0) return rank
  if (a.status === 'waiting') return byPlace(a, b)
  if (a.status === 'booked') return Date.parse(a.startsAt!) - Date.parse(b.startsAt!)
  return momentOf(a) - momentOf(b)
}

const momentOf = ({ finishedAt, arrivedAt, calledAt, bookedAt }: VisitRow) =>
  Date.parse(finishedAt ?? arrivedAt ?? calledAt ?? bookedAt)

/**
 * Today at an outlet, together with the note that names were read: of each once a day, as this is looked
 * at all the time.
 */
export async function readToday(
  tx: Sql,
  vault: Vault,
  who: Requester,
  outlet: string,
  now: Dayjs,
): Promise<QueueToday> {
  const day = dayOf(now)
  const [look, rows] = await Promise.all([
    readQueueSnapshot(tx, outlet, day, now),
    tx<VisitRow[]>`
      select * from visits
       where outlet = ${outlet} and day = ${day} and status not in ('cancelled', 'called_off')`,
  ])
  await noteRead(tx, who, rows, now)
  return {
    ...toQueueState(look, now),
    ...{ outlet, day, at: now.toISOString() },
    windows: look.windows.filter(({ open }) => open).map(toPublicWindow),
    entries: [...rows].sort(inOrder).map((row) => entryOf(row, vault)),
  }
}

export async function noteRead(tx: Sql, who: Requester, rows: VisitRow[], now: Dayjs) {
  const readings = rows.flatMap((row) =>
    row.citizenId && row.who
      ? {
          ...{
            citizens: [row.citizenId],
            staff: who.citizen,
            as: asResponsibleUnit(who, row.outlet),
          },
          ...{ what: 'visit' as const, visitId: row.id, about: row.id, now },
        }
      : [],
  )
  await logDaily(tx, 'visit_id', { staff: who.citizen, now }, readings)
}
