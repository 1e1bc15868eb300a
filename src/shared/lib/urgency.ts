import { clockAt } from '@/contract/facts/working-days.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { dayOf } from '@/contract/shared/moment-words.rules'

/** When something is due. `waiting`: it has no deadline, because nobody has to act now. */
export type Urgency = 'overdue' | 'today' | 'later' | 'waiting'

export const urgencies: Urgency[] = ['overdue', 'today', 'later', 'waiting']

/** The urgency of a deadline (ISO 8601). At its very moment a deadline is overdue. */
export function urgencyOf(dueAt: string | undefined, now: EpochMs): Urgency {
  if (!dueAt) return 'waiting'
  if (Date.parse(dueAt) <= now) return 'overdue'
  return dayOf(dueAt) === clockAt(now).day ? 'today' : 'later'
}
