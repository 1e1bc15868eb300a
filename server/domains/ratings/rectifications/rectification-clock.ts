import dayjs, { type Dayjs } from 'dayjs'
import { rating } from '@/contract/ratings/ratings.settings'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import { workingDaysBetween } from '@/contract/shared/working-time.rules'
import { dayStart } from '../../../infra/db/uuid'
import type { RectificationLedger } from './rectification-ledger'
import type { RectificationRow } from './rectification-columns'

/** Whether the rated outlet sees it. */
export const hasReachedOutlet = ({ reachesAt }: RectificationRow, now: Dayjs) =>
  reachesAt !== null && Date.parse(reachesAt) <= now.valueOf()

/**
 * Starts the 1-5-15 deadlines from the start of the day: a deadline must not reveal the hour of a
 * rating.
 */
export function startClock({ row, now }: Pick<RectificationLedger, 'row' | 'now'>) {
  row.dueFrom = dayStart(now).toISOString()
  row.days = rating.simpleDays
  row.contactedAt = null
  row.fixedAt = null
  row.outcome = null
  row.complex = null
  row.complexState = null
  setDeadlines(row)
}

/** Recalculates both deadlines from `dueFrom`. */
export function setDeadlines(row: RectificationRow) {
  const contact = dueAfterWorkingDays(Date.parse(row.dueFrom), rating.contactDays)
  const fix = dueAfterWorkingDays(Date.parse(row.dueFrom), row.days)
  row.contactDue = new Date(contact.at).toISOString()
  row.fixDue = new Date(fix.at).toISOString()
  row.dueUnsure = fix.unsure
}

/** Whether a deadline has passed without the promised step. */
export function isLate({ status, contactedAt, contactDue, fixDue }: RectificationRow, now: number) {
  if (status === 'open' && !contactedAt && Date.parse(contactDue) <= now) return true
  return (status === 'open' || status === 'with_supervisor') && Date.parse(fixDue) <= now
}

/** Until when the rater may confirm a repair or reject it, as EpochMs. */
export const confirmationDeadline = (fixedAt: string) =>
  dueAfterWorkingDays(Date.parse(fixedAt), rating.confirmDays).at

/** Working days from the day on which it reached the outlet to the confirmed repair. */
export const daysToRepair = ({ openedDay, fixedAt }: RectificationRow) =>
  workingDaysBetween(dayjs(`${openedDay}T00:00:00+08:00`).valueOf(), Date.parse(fixedAt!))
