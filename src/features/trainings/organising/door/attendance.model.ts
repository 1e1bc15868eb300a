import type { CheckInResult, Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Way } from '@/contract/trainings/trainings.schema'

export interface Seat {
  way: Way
  no: number
}

/** A check-in, or its reversal, that this phone has not sent yet. */
export interface PendingCheckIn extends Seat {
  /** Id of the staff member who made it; it is sent only while they are signed in. */
  by: string
  /** Idempotency key. */
  key: string
  training: string
  part: number
  at: string
  undo?: true
}

export const isSameSeat = (a: Seat, b: Seat) => a.way === b.way && a.no === b.no

/** When the seat was checked in to this part, by the roster or by a pending check-in. */
export function checkedInAt(entry: RosterEntry, pending: PendingCheckIn[], part: number) {
  const own = pending.filter((checkIn) => checkIn.part === part && isSameSeat(checkIn, entry))
  const last = own[own.length - 1]
  if (last) return last.undo ? undefined : own.find(({ undo }) => !undo)!.at
  return entry.checkIns.find((checkIn) => checkIn.part === part)?.at
}

/** How many seats there are, and how many of them were checked in to this part. */
export function attendance(entries: RosterEntry[], pending: PendingCheckIn[], part: number) {
  const seated = entries.filter(({ status }) => status === 'enrolled')
  const checkedIn = seated.filter((entry) => checkedInAt(entry, pending, part) !== undefined)
  return { checkedIn: checkedIn.length, seated: seated.length }
}

/** Index of the part that is under way or comes next; of the last part once all are over. */
export function currentPart(parts: Roster['parts'], now: EpochMs): number {
  const index = parts.findIndex(({ endsAt }) => Date.parse(endsAt) > now)
  return index < 0 ? parts.length - 1 : index
}

/** The roster after the server has answered the check-ins that were sent. */
export function applyResults(
  entries: RosterEntry[],
  sent: PendingCheckIn[],
  results: CheckInResult[],
) {
  const byKey = new Map(results.map((result) => [result.key, result]))
  return sent.reduce((list, checkIn) => {
    const result = byKey.get(checkIn.key)
    if (!result) return list
    return list.map((entry) =>
      isSameSeat(entry, checkIn) ? applyResult(entry, checkIn.part, result) : entry,
    )
  }, entries)
}

function applyResult(
  entry: RosterEntry,
  part: number,
  { verdict, at }: CheckInResult,
): RosterEntry {
  const others = entry.checkIns.filter((checkIn) => checkIn.part !== part)
  switch (verdict) {
    case 'done':
    case 'already':
      return at ? { ...entry, checkIns: [...others, { part, at }] } : entry
    case 'undone':
      return { ...entry, checkIns: others }
    case 'cancelled':
      return { ...entry, status: 'cancelled', checkIns: others }
    case 'no_seat':
    case 'other_training':
    case 'old_code':
    case 'unknown':
      return entry
  }
}
