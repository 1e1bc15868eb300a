import type { CheckInResult, Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import {
  parseTicketCode,
  ticketCodeAhead,
  verifyTicketCode,
} from '@/contract/trainings/admission-tickets.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { checkedInAt, isSameSeat, type PendingCheckIn } from './attendance.model'

/** The outcome of scanning a code. A closed list, so that every outcome has words. */
export type ScanResult =
  | { kind: 'fine'; entry: RosterEntry }
  /** Checked in before: the second scan does not count. */
  | { kind: 'already'; entry: RosterEntry; at: string }
  | { kind: 'cancelled'; entry: RosterEntry }
  /** On the waitlist, or with an offer that was not accepted. */
  | { kind: 'no_seat'; entry: RosterEntry }
  /** The ticket of the staff member who scans: nobody checks in themselves. */
  | { kind: 'own'; entry: RosterEntry }
  | { kind: 'other_training' }
  /** The code of another moment: a phone with a wrong clock, or a screenshot. */
  | ({ kind: 'old_code' } & ClockGap)
  /** Not an admission ticket, or a forged one. */
  | { kind: 'unknown' }
  /** The seat was assigned after this phone read the roster. */
  | { kind: 'not_listed' }

export interface ClockGap {
  /** Whole minutes between this phone's time and the code's; at least 1. */
  minutes: number
  /** The code is of a later moment, so it is no screenshot. */
  ahead: boolean
  /** This phone's clock was compared with the server's lately. */
  compared: boolean
}

interface Scan {
  code: string
  part: number
  /** By the server's clock, if `compared`. */
  now: EpochMs
  compared: boolean
}

/** Verifies a scanned code offline: the roster holds the secret of each admission ticket. */
export function judgeScan(
  { training, entries }: Pick<Roster, 'training' | 'entries'>,
  pending: PendingCheckIn[],
  { code, part, now, compared }: Scan,
): ScanResult {
  const ticket = parseTicketCode(code)
  if (!ticket) return { kind: 'unknown' }
  if (ticket.training !== training.id) return { kind: 'other_training' }
  const entry = entries.find((candidate) => isSameSeat(candidate, ticket))
  if (!entry) return { kind: 'not_listed' }
  if (entry.status === 'cancelled') return { kind: 'cancelled', entry }
  if (entry.status !== 'enrolled') return { kind: 'no_seat', entry }
  if (entry.own) return { kind: 'own', entry }
  if (!entry.secret) return { kind: 'not_listed' }
  const verified = verifyTicketCode(ticket, entry.secret, now)
  if (verified === 'old_code') {
    const gap = ticketCodeAhead(ticket, now)
    const minutes = Math.max(1, Math.round(Math.abs(gap) / 60_000))
    return { kind: verified, minutes, ahead: gap > 0, compared }
  }
  if (verified !== 'fine') return { kind: verified }
  const at = checkedInAt(entry, pending, part)
  return at === undefined ? { kind: 'fine', entry } : { kind: 'already', entry, at }
}

/** A scan on this phone. It holds names, so it stays in memory and is never stored. */
export interface ScanRecord {
  /** The key of the check-in, if the scan led to one. */
  key: string
  part: number
  at: string
  result: ScanResult
  undone: boolean
}

/** How long a check-in can be undone, in ms. */
const undoWindow = 2 * 60_000

export const canUndo = (at: string, now: EpochMs) => now - Date.parse(at) < undoWindow

/** Corrects a scan where another door was faster, or the seat was given back meanwhile. */
export function withServerVerdict(
  record: ScanRecord,
  answer: CheckInResult | undefined,
): ScanRecord {
  if (record.result.kind !== 'fine' || !answer) return record
  const { entry } = record.result
  const { verdict, own, at = record.at } = answer
  if (own) return { ...record, result: { kind: 'own', entry } }
  if (verdict === 'already') return { ...record, result: { kind: verdict, entry, at } }
  if (verdict === 'cancelled' || verdict === 'no_seat')
    return { ...record, result: { kind: verdict, entry } }
  return record
}
