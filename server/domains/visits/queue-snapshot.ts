import type { Dayjs } from 'dayjs'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import { estimateWait } from '@/contract/visits/queue.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { QueueState } from '@/contract/visits/visits.schema'
import type { Sql } from '../../infra/db/open'
import { isOpenAt, isServedAt } from './queue-hours'
import { aheadOf, byPlace } from './queue-order'
import { queueColumns, type QueueRow, type VisitRow, type WindowRow } from './rows'
import { callsNumbers } from './windows'
import { listWindows } from './windows.repo'

type WaitingVisit = Pick<VisitRow, 'id' | 'no' | 'place' | 'service'>

export interface QueueSnapshot {
  /** Undefined if no queue was opened that day. */
  queue: QueueRow | undefined
  /** In calling order. */
  waiting: WaitingVisit[]
  windows: WindowRow[]
  /** Moments of the recent calls from which waits are estimated: a number called again took two. */
  calls: EpochMs[]
  /** The number called last; null if none. */
  calling: number | null
}

export async function readQueueSnapshot(
  sql: Sql,
  outletId: string,
  day: IsoDay,
  now: Dayjs,
): Promise<QueueSnapshot> {
  const since = now.subtract(visitSettings.estimateWindowMinutes, 'minute').toISOString()
  const [[queue], waiting, windows, called] = await Promise.all([
    sql<QueueRow[]>`
      select ${sql(queueColumns)} from queues where outlet = ${outletId} and day = ${day}`,
    sql<WaitingVisit[]>`
      select id, no, place, service from visits
       where outlet = ${outletId} and day = ${day} and status = 'waiting'`,
    listWindows(sql, outletId),
    sql<{ no: number | null; calledAt: string; firstCalledAt: string | null }[]>`
      select no, called_at, first_called_at from visits
       where outlet = ${outletId} and day = ${day} and called_at is not null
       order by called_at desc, no desc`,
  ])
  return {
    queue,
    waiting: [...waiting].sort(byPlace),
    windows,
    calls: called
      .flatMap(({ calledAt, firstCalledAt }) => [...new Set([firstCalledAt ?? calledAt, calledAt])])
      .filter((call) => call > since)
      .map((call) => Date.parse(call)),
    calling: called[0]?.no ?? null,
  }
}

export const delayOf = (queue: QueueRow | undefined) =>
  queue?.delay && queue.delayAt ? { delay: { text: queue.delay, at: queue.delayAt } } : {}

/** The estimated wait behind `ahead` people; empty if nobody serves now or it cannot be estimated. */
function waitOf({ queue, windows, calls }: QueueSnapshot, ahead: number, now: Dayjs) {
  if (!queue || !isServedAt(queue, windows, now)) return {}
  const wait = estimateWait(ahead, calls, now.valueOf())
  return wait === undefined ? {} : { wait }
}

/** The queue as everybody may see it. */
export function toQueueState(snapshot: QueueSnapshot, now: Dayjs): QueueState {
  const { queue, waiting, calling } = snapshot
  const isOpen = queue !== undefined && isOpenAt(queue, now)
  return {
    open: isOpen,
    ...(isOpen && queue.closesAt && { closesAt: queue.closesAt }),
    waiting: waiting.length,
    ...waitOf(snapshot, waiting.length, now),
    ...(calling && { calling }),
    ...delayOf(queue),
  }
}

/** People ahead of a visit and its estimated wait; empty unless it is waiting. */
export function queuePositionOf(snapshot: QueueSnapshot, visitId: string, now: Dayjs) {
  const visit = snapshot.waiting.find(({ id }) => id === visitId)
  if (!visit) return {}
  const ahead = aheadOf(visit, snapshot.waiting, snapshot.windows.filter(callsNumbers))
  return { ahead, ...waitOf(snapshot, ahead, now) }
}
