import dayjs from 'dayjs'
import { rating } from '@/contract/ratings/ratings.settings'
import { dueAfter, workingDaysTo } from '@/contract/shared/due.rules'
import { dayStart } from '../../../infra/db/uuid'
import type { RectificationLedger, RectificationRow } from './rectification-ledger'

/**
 * Starts the clock 1-5-15 from the day, not from the hour: what is due when shall not tell at what hour
 * somebody rated. A rating of an evening counts for its day.
 */
export function startClock({ row, now }: Pick<RectificationLedger, 'row' | 'now'>) {
  row.dueFrom = dayStart(now).toISOString()
  row.days = rating.simpleDays
  row.contactedAt = null
  row.fixedAt = null
  row.outcome = null
  row.complex = null
  row.complexState = null
  setDue(row)
}

/** Counts anew from when the clock was started. */
export function setDue(row: RectificationRow) {
  const contact = dueAfter(Date.parse(row.dueFrom), rating.contactDays)
  const fix = dueAfter(Date.parse(row.dueFrom), row.days)
  row.contactDue = new Date(contact.at).toISOString()
  row.fixDue = new Date(fix.at).toISOString()
  row.dueUnsure = fix.unsure
}

/** Whether something that was promised has not been done by its time. */
export function isLate({ status, contactedAt, contactDue, fixDue }: RectificationRow, now: number) {
  if (status === 'open' && !contactedAt && Date.parse(contactDue) <= now) return true
  return (status === 'open' || status === 'with_supervisor') && Date.parse(fixDue) <= now
}

/** Until when whoever rated may confirm a repair or send it back. */
export const confirmBy = (fixedAt: string) => dueAfter(Date.parse(fixedAt), rating.confirmDays).at

/** Working days from the day of the rating to the repair that was confirmed. */
export const daysToRepair = ({ openedDay, fixedAt }: RectificationRow) =>
  workingDaysTo(dayjs(`${openedDay}T00:00:00+08:00`).valueOf(), Date.parse(fixedAt!))
