import type { Dayjs } from 'dayjs'
import { estimateWait } from '@/contract/visits/visits.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { QueueState } from '@/contract/visits/visits.schema'
import type { Sql } from '../../infra/db/open'
import { aheadOf, byPlace } from './queue-order'
import type { QueueRow, VisitRow, WindowRow } from './rows'
import { callsNumbers, listWindows } from './windows'

type Waiting = Pick<VisitRow, 'id' | 'no' | 'place' | 'service'>

/** The queue of an outlet on a day, as it is now. */
export interface QueueSnapshot {
  queue: QueueRow | undefined
  /** In order. */
  waiting: Waiting[]
  windows: WindowRow[]
  /** When somebody was called within the time that waits are estimated from. */
  calls: number[]
  calling: number | null
}

export async function readQueueSnapshot(sql: Sql, outlet: string, day: string, now: Dayjs) {
  const since = now.subtract(visitSettings.estimateWindowMinutes, 'minute').toISOString()
  const [[queue], waiting, windows, called] = await Promise.all([
    sql<QueueRow[]>`select * from queues where outlet = ${outlet} and day = ${day}`,
    sql<Waiting[]>`
      select id, no, place, service from visits
       where outlet = ${outlet} and day = ${day} and status = 'waiting'`,
    listWindows(sql, outlet),
    sql<{ no: number; calledAt: string }[]>`
      select no, called_at from visits
       where outlet = ${outlet} and day = ${day} and called_at is not null
       order by called_at desc, no desc`,
  ])
  return {
    queue,
    waiting: [...waiting].sort(byPlace),
    windows,
    calls: called.filter((one) => one.calledAt > since).map((one) => Date.parse(one.calledAt)),
    calling: called[0]?.no ?? null,
  } satisfies QueueSnapshot
}

export const delayOf = (queue: QueueRow | undefined) =>
  queue?.delay && queue.delayAt ? { delay: { text: queue.delay, at: queue.delayAt } } : {}

/** How long somebody with so many people ahead waits: left out where nobody can tell. */
function waitOf({ calls }: QueueSnapshot, ahead: number, now: Dayjs) {
  const wait = estimateWait(ahead, calls, now.valueOf())
  return wait === undefined ? {} : { wait }
}

/** The queue as everybody sees it. */
export function toQueueState(look: QueueSnapshot, now: Dayjs): QueueState {
  const { queue, waiting, calling } = look
  return {
    open: queue?.open ?? false,
    waiting: waiting.length,
    ...waitOf(look, waiting.length, now),
    ...(calling && { calling }),
    ...delayOf(queue),
  }
}

/** How many are ahead of one who waits, and for how long. */
export function queuePositionOf(look: QueueSnapshot, id: string, now: Dayjs) {
  const one = look.waiting.find((other) => other.id === id)
  if (!one) return {}
  const ahead = aheadOf(one, look.waiting, look.windows.filter(callsNumbers))
  return { ahead, ...waitOf(look, ahead, now) }
}
