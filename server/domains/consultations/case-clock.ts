import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { CaseLedger } from './case-ledger'
import type { ConsultationRow } from './consultation-row'

/** Starts the deadline anew, counted from now, and withdraws an earlier escalation. */
export function restartClock({ row, now }: Pick<CaseLedger, 'row' | 'now'>) {
  row.dueFrom = now.toISOString()
  setDueTime(row)
  row.escalatedAt = null
}

/** Derives the deadline from its start and its number of working days. */
export function setDueTime(row: ConsultationRow) {
  const due = dueAfterWorkingDays(Date.parse(row.dueFrom), row.dueDays)
  row.dueAt = new Date(due.at).toISOString()
  row.dueUnsure = due.unsure
}

/** Nobody has to answer until the clock is started again. */
export function stopClock({ row }: Pick<CaseLedger, 'row'>) {
  row.dueAt = null
  row.dueUnsure = false
}

/** Puts the case back to work: with the member of staff in `claimant`, or open to the whole unit. */
export function returnToUnit(ledger: CaseLedger, claimant: string | null) {
  const { row } = ledger
  row.claimedBy = claimant
  row.status = claimant ? 'claimed' : 'open'
  row.closed = null
  row.answeredAt = null
  restartClock(ledger)
}

/** The deadline as an event records it; empty while there is none. */
export const dueAtOf = ({ dueAt }: ConsultationRow) => (dueAt ? { dueAt } : {})
