import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'

/** Why it is somebody's turn, or not yet: what the moves say of their place on the waitlist. */
export interface Why {
  joined: { at: string; place: number }
  /** What became of those who stood before them. */
  before: {
    tookUp: number
    gone: number
    asked: number
    still: number
    first?: string
    last?: string
  }
  offered?: { at: string; because?: SeatHistoryEntry['kind'] }
}

type Fate = 'waits' | 'asked' | 'tookUp' | 'gone'

const fates: Partial<Record<SeatHistoryEntry['kind'], Fate>> = {
  offered: 'asked',
  accepted: 'tookUp',
  declined: 'gone',
  expired: 'gone',
  left: 'gone',
  called_off: 'gone',
}

/** Goes through the moves once, as they happened. Undefined for who never waited. */
export function whyOf(moves: SeatHistoryEntry[], way: Way, no: number): Why | undefined {
  const own = moves.filter((move) => move.way === way).sort((a, b) => a.seq - b.seq)
  const kinds = new Map(own.map(({ seq, kind }) => [seq, kind]))
  const waiting: { no: number; behind: boolean }[] = []
  const before = new Map<number, Fate>()
  const times: string[] = []
  let joined: Why['joined'] | undefined
  let offered: Why['offered']

  for (const move of own) {
    if (move.no === undefined) continue
    const fate = fates[move.kind]
    if (move.kind === 'waitlisted') {
      const place = join(waiting, { no: move.no, behind: move.behind ?? false })
      if (move.no === no) {
        joined = { at: move.at, place }
        for (const one of waiting.slice(0, place - 1)) before.set(one.no, 'waits')
      } else if (joined && !offered && isBefore(waiting, move.no, no)) before.set(move.no, 'waits')
    } else if (fate) {
      leave(waiting, move.no)
      const known = before.get(move.no)
      const isOpen = known === 'waits' || known === 'asked'
      if (isOpen && !offered) {
        before.set(move.no, fate)
        if (joined) times.push(move.at)
      }
      if (move.no === no && move.kind === 'offered') {
        const because = move.because === undefined ? undefined : kinds.get(move.because)
        offered = { at: move.at, ...(because && { because }) }
      }
    }
  }
  if (!joined) return undefined
  const count = (fate: Fate) => [...before.values()].filter((one) => one === fate).length
  const [first, last] = [times[0], times.at(-1)]
  return {
    joined,
    before: {
      ...{ tookUp: count('tookUp'), gone: count('gone') },
      ...{ asked: count('asked'), still: count('waits') },
      ...(first && last && { first, last }),
    },
    ...(offered && { offered }),
  }
}

/** Who did not come twice stands behind those who did. The place, from 1. */
function join(waiting: { no: number; behind: boolean }[], one: { no: number; behind: boolean }) {
  const firstBehind = waiting.findIndex(({ behind }) => behind)
  const at = one.behind || firstBehind < 0 ? waiting.length : firstBehind
  waiting.splice(at, 0, one)
  return at + 1
}

function leave(waiting: { no: number }[], no: number) {
  const at = waiting.findIndex((one) => one.no === no)
  if (at >= 0) waiting.splice(at, 1)
}

const isBefore = (waiting: { no: number }[], one: number, other: number) =>
  waiting.findIndex(({ no }) => no === one) < waiting.findIndex(({ no }) => no === other)
