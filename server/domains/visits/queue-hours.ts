import type { Dayjs } from 'dayjs'
import { isLikelyWorkingDay } from '@/contract/shared/due.rules'
import { momentAt } from '@/contract/visits/slots.rules'
import { dayOf } from './days'
import type { QueueRow, WindowRow } from './rows'
import { callsNumbers } from './windows'

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
