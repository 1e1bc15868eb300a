import type { SeatHistoryEntry } from '@/contract/trainings/trainings.schema'
import type { seatsOf } from './seats'

type Stored = Awaited<ReturnType<typeof seatsOf>>
type Logged = Stored['moves'][number]

interface Ledger {
  capacity: number
  /** Status by number. */
  status: Map<number, string>
  /** Numbers that wait behind the others, because of no-shows. */
  behind: Set<number>
  /** Seats freed by a move and not offered again yet, by `seq`. */
  freed: Map<number, number>
}

const count = ({ status }: Ledger, kind: string) =>
  [...status.values()].filter((value) => value === kind).length

const free = (ledger: Ledger) =>
  ledger.capacity - count(ledger, 'enrolled') - count(ledger, 'offered')

/** The number that must get the next offer: those without no-shows first, then by number. */
const firstWaiting = ({ status, behind }: Ledger) =>
  [...status]
    .filter(([, state]) => state === 'waitlisted')
    .map(([no]) => no)
    .sort((a, b) => Number(behind.has(a)) - Number(behind.has(b)) || a - b)[0]

/** Preconditions of each kind of move, and the resulting status. */
const rules: Record<
  Exclude<SeatHistoryEntry['kind'], 'capacity' | 'called_off'>,
  { from?: string; to: string; frees?: boolean; fair?: (ledger: Ledger, move: Logged) => boolean }
> = {
  enrolled: {
    to: 'enrolled',
    fair: (ledger) => free(ledger) > 0 && count(ledger, 'waitlisted') === 0,
  },
  waitlisted: {
    to: 'waitlisted',
    fair: (ledger) => free(ledger) === 0 || count(ledger, 'waitlisted') > 0,
  },
  offered: {
    from: 'waitlisted',
    to: 'offered',
    fair: (ledger, { no }) => free(ledger) > 0 && firstWaiting(ledger) === no,
  },
  accepted: { from: 'offered', to: 'enrolled' },
  declined: { from: 'offered', to: 'declined', frees: true },
  expired: { from: 'offered', to: 'expired', frees: true },
  cancelled: { from: 'enrolled', to: 'cancelled', frees: true },
  left: { from: 'waitlisted', to: 'left' },
  walk_in: { to: 'enrolled', fair: (ledger) => free(ledger) > 0 },
}

/**
 * Replays the seat history from the beginning and throws at the first move that is unfair or inconsistent.
 * Returns the resulting capacity and statuses.
 */
export function replay(moves: Logged[], capacity: number) {
  const ledger: Ledger = { capacity, status: new Map(), behind: new Set(), freed: new Map() }
  moves.forEach((move, i) => {
    const wrong = move.seq === i + 1 ? takeIn(ledger, move) : 'there is a gap'
    if (wrong) throw new Error(`move ${JSON.stringify(move)}: ${wrong}`)
  })
  return { capacity: ledger.capacity, status: ledger.status }
}

function takeIn(ledger: Ledger, move: Logged): string | undefined {
  const { kind, no, because, behind, seq } = move
  if (kind === 'called_off') {
    for (const [no, status] of ledger.status)
      if (['enrolled', 'offered', 'waitlisted'].includes(status)) ledger.status.set(no, kind)
    return undefined
  }
  if (kind === 'capacity') {
    ledger.freed.set(seq, move.count! - ledger.capacity)
    ledger.capacity = move.count!
    return free(ledger) < 0 ? 'some lost their seats' : undefined
  }
  const rule = rules[kind]
  if (ledger.status.get(no!) !== rule.from) return `it comes from ${ledger.status.get(no!)}`
  if (!rule.from && no !== ledger.status.size + 1) return 'a number is left out'
  if (rule.fair && !rule.fair(ledger, move)) return 'it is not fair'
  if (because) {
    const left = (ledger.freed.get(because) ?? 0) - 1
    if (left < 0) return 'it is not what freed the seat'
    ledger.freed.set(because, left)
  }
  ledger.status.set(no!, rule.to)
  if (behind) ledger.behind.add(no!)
  if (rule.frees) ledger.freed.set(seq, 1)
  return undefined
}
