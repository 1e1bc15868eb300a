import { clockAt } from '@/contract/facts/working-days.rules'
import { dayOf } from './moments'

/** By when something is due; `waiting`: nobody has to do anything now. */
export type Urgency = 'overdue' | 'today' | 'later' | 'waiting'

export const urgencies: Urgency[] = ['overdue', 'today', 'later', 'waiting']

/** How urgent it is at `now` (ms since 1970). What is due at this very moment is over. */
export function urgencyOf(dueAt: string | undefined, now: number): Urgency {
  if (!dueAt) return 'waiting'
  if (Date.parse(dueAt) <= now) return 'overdue'
  return dayOf(dueAt) === clockAt(now).day ? 'today' : 'later'
}
