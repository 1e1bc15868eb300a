import type { CheckInResult, Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import { verifyTicketCode, parseTicketCode } from '@/contract/trainings/admission-tickets.rules'
import type { Way } from '@/contract/trainings/trainings.schema'

export interface Seat {
  way: Way
  no: number
}

/** Somebody was let in, or taken back, on this phone. It is sent when there is a network. */
export interface Tap extends Seat {
  /** Who did it: only theirs is sent in their name. */
  by: string
  /** Made for this tap: sent twice, it counts once. */
  key: string
  training: string
  part: number
  /** When it was, by this phone, as the wire has it. */
  at: string
  undo?: true
}

/** What a scanned code means at this door, in a closed list: words exist for each. */
export type Judged =
  | { kind: 'fine'; entry: RosterEntry }
  /** Let in before: nothing is counted twice. */
  | { kind: 'already'; entry: RosterEntry; at: string }
  /** The seat was given back. */
  | { kind: 'cancelled'; entry: RosterEntry }
  /** They wait, or have not answered an offer. */
  | { kind: 'no_seat'; entry: RosterEntry }
  | { kind: 'other_training' }
  /** A picture of a code, or the clock of a phone is wrong. */
  | { kind: 'old_code' }
  /** Not a ticket of ours, or a forged one. */
  | { kind: 'unknown' }
  /** A seat that came into being after this phone's copy of the roster was read. */
  | { kind: 'not_listed' }

type Listed = Pick<Roster, 'training' | 'entries'>

export const isSame = (a: Seat, b: Seat) => a.way === b.way && a.no === b.no

const isOf = (tap: Tap, seat: Seat, part: number) => tap.part === part && isSame(tap, seat)

/** When they were let in to this part: on the roster, or by a tap that has not been sent yet. */
export function cameAt(entry: RosterEntry, taps: Tap[], part: number): string | undefined {
  const mine = taps.filter((tap) => isOf(tap, entry, part))
  const last = mine[mine.length - 1]
  if (last) return last.undo ? undefined : mine.find(({ undo }) => !undo)!.at
  return entry.checkIns.find((one) => one.part === part)?.at
}

interface Scanned {
  code: string
  part: number
  /** Milliseconds since 1970. */
  now: number
}

/** Whether whoever shows this code comes in. Needs no network: the roster has the key of each ticket. */
export function judge(
  { training, entries }: Listed,
  taps: Tap[],
  { code, part, now }: Scanned,
): Judged {
  const ticket = parseTicketCode(code)
  if (!ticket) return { kind: 'unknown' }
  if (ticket.training !== training.id) return { kind: 'other_training' }
  const entry = entries.find((one) => isSame(one, ticket))
  if (!entry) return { kind: 'not_listed' }
  if (entry.status === 'cancelled') return { kind: 'cancelled', entry }
  if (entry.status !== 'enrolled') return { kind: 'no_seat', entry }
  if (!entry.secret) return { kind: 'not_listed' }
  const checked = verifyTicketCode(ticket, entry.secret, now)
  if (checked !== 'fine') return { kind: checked }
  const at = cameAt(entry, taps, part)
  return at === undefined ? { kind: 'fine', entry } : { kind: 'already', entry, at }
}

/** How many of those with a seat have come to this part. */
export function attendance(entries: RosterEntry[], taps: Tap[], part: number) {
  const seated = entries.filter(({ status }) => status === 'enrolled')
  const came = seated.filter((entry) => cameAt(entry, taps, part) !== undefined)
  return { came: came.length, seated: seated.length }
}

const window = 2 * 60_000

/** A wrong tap can be taken back for two minutes. */
export const canUndo = (at: string, now: number) => now - Date.parse(at) < window

/** The part that is on at `now`, or comes next; the last one when all are over. */
export function partAt(parts: Roster['parts'], now: number): number {
  const index = parts.findIndex(({ endsAt }) => Date.parse(endsAt) > now)
  return index < 0 ? parts.length - 1 : index
}

/** What happened at the door on this phone. It holds names, so it is kept as long as the app runs. */
export interface Noted {
  /** Of the tap, where there was one. */
  key: string
  part: number
  at: string
  judged: Judged
  undone: boolean
}

/** Another door was faster, or the seat was given back: what this phone thought is corrected. */
export function corrected(one: Noted, result: CheckInResult | undefined): Noted {
  if (one.judged.kind !== 'fine' || !result) return one
  const { entry } = one.judged
  const { verdict, at = one.at } = result
  if (verdict === 'already') return { ...one, judged: { kind: verdict, entry, at } }
  if (verdict === 'cancelled' || verdict === 'no_seat')
    return { ...one, judged: { kind: verdict, entry } }
  return one
}

/** The roster as it is once the server has answered what was sent. */
export function withResults(entries: RosterEntry[], taps: Tap[], results: CheckInResult[]) {
  const byKey = new Map(results.map((result) => [result.key, result]))
  return taps.reduce((list, tap) => {
    const result = byKey.get(tap.key)
    return result ? list.map((one) => (isSame(one, tap) ? after(one, tap, result) : one)) : list
  }, entries)
}

function after(entry: RosterEntry, { part }: Tap, { verdict, at }: CheckInResult): RosterEntry {
  const others = entry.checkIns.filter((one) => one.part !== part)
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
