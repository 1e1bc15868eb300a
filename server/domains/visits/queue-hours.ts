import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isLikelyWorkingDay } from '@/contract/shared/due.rules'
import { momentAt } from '@/contract/visits/slots.rules'
import type { Sql } from '../../infra/db/open'
import { dayOf } from './days'
import type { QueueRow, WindowRow } from './rows'
import { callsNumbers } from './windows'
import { listWindows } from './windows.repo'

/**
 * Until when a queue that is opened now gives out numbers: until the last of its windows closes. Null outside
 * their hours, when only staff know how long they serve.
 */
export function queueClosesAt(windows: WindowRow[], now: Dayjs): string | null {
  const day = dayOf(now)
  const ends = windows.filter(callsNumbers).flatMap(({ hours }) => hours.map(([, until]) => until))
  if (!isLikelyWorkingDay(day) || ends.length === 0) return null
  const closesAt = momentAt(day, Math.max(...ends))
  return closesAt > now.toISOString() ? closesAt : null
}

/** Whether the queue gives out numbers. */
export const isOpenAt = ({ open, closesAt }: Pick<QueueRow, 'open' | 'closesAt'>, now: Dayjs) =>
  open && (closesAt === null || closesAt > now.toISOString())

/**
 * Whether somebody serves the queue: within the hours of a window that calls numbers, a break at noon excluded. A queue
 * that staff opened outside the hours is served until they stop it.
 */
export function isServedAt(
  queue: Pick<QueueRow, 'open' | 'closesAt'>,
  windows: WindowRow[],
  now: Dayjs,
) {
  if (!isOpenAt(queue, now)) return false
  const { minute } = clockAt(now.valueOf())
  return (
    queue.closesAt === null ||
    windows
      .filter(callsNumbers)
      .some(({ hours }) => hours.some(([from, until]) => from <= minute && minute < until))
  )
}

/** Makes today's queue close by the present hours of its windows, unless staff opened it outside their hours. */
export async function updateClosingTime(tx: Sql, outletId: string, now: Dayjs) {
  const at = now.toISOString()
  const closesAt = queueClosesAt(await listWindows(tx, outletId), now)
  await tx`
    update queues set closes_at = ${closesAt ?? at}
     where outlet = ${outletId} and day = ${dayOf(now)} and open and closes_at > ${at}`
}
