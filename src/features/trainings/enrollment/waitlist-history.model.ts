import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'

/** A citizen's time on the waitlist, as the public seat history tells it. */
export interface WaitlistHistory {
  joined: { at: string; place: number }
  /** What became of those ahead of them. */
  before: {
    accepted: number
    left: number
    offered: number
    waiting: number
    /** When the first and the last of them moved. */
    first?: string
    last?: string
  }
  offered?: { at: string; because?: SeatHistoryEntry['kind'] }
}

type Fate = 'waiting' | 'offered' | 'accepted' | 'left'

const fates: Partial<Record<SeatHistoryEntry['kind'], Fate>> = {
  offered: 'offered',
  accepted: 'accepted',
  declined: 'left',
  expired: 'left',
  left: 'left',
  called_off: 'left',
}

interface Waiting {
  no: number
  /** Placed behind people without no-shows. */
  behind: boolean
}

/** Replays the seat history in order. Undefined for a number that was never on the waitlist. */
export function waitlistHistoryOf(
  history: SeatHistoryEntry[],
  way: Way,
  no: number,
): WaitlistHistory | undefined {
  const ofWay = history.filter((entry) => entry.way === way).sort((a, b) => a.seq - b.seq)
  const kinds = new Map(ofWay.map(({ seq, kind }) => [seq, kind]))
  const queue: Waiting[] = []
  const ahead = new Map<number, Fate>()
  const times: string[] = []
  let joined: WaitlistHistory['joined'] | undefined
  let offered: WaitlistHistory['offered']

  for (const entry of ofWay) {
    if (entry.no === undefined) continue
    const fate = fates[entry.kind]
    if (entry.kind === 'waitlisted') {
      const place = enqueue(queue, { no: entry.no, behind: entry.behind ?? false })
      if (entry.no === no) {
        joined = { at: entry.at, place }
        for (const waiting of queue.slice(0, place - 1)) ahead.set(waiting.no, 'waiting')
      } else if (joined && !offered && isAhead(queue, entry.no, no)) ahead.set(entry.no, 'waiting')
    } else if (fate) {
      dequeue(queue, entry.no)
      const current = ahead.get(entry.no)
      if ((current === 'waiting' || current === 'offered') && !offered) {
        ahead.set(entry.no, fate)
        if (joined) times.push(entry.at)
      }
      if (entry.no === no && entry.kind === 'offered') {
        const because = entry.because === undefined ? undefined : kinds.get(entry.because)
        offered = { at: entry.at, ...(because && { because }) }
      }
    }
  }
  return joined && { joined, before: summary(ahead, times), ...(offered && { offered }) }
}

function summary(ahead: Map<number, Fate>, times: string[]): WaitlistHistory['before'] {
  const count = (fate: Fate) => [...ahead.values()].filter((value) => value === fate).length
  const [first, last] = [times[0], times[times.length - 1]]
  return {
    accepted: count('accepted'),
    left: count('left'),
    offered: count('offered'),
    waiting: count('waiting'),
    ...(first && last && { first, last }),
  }
}

/** The place in the queue, from 1. */
function enqueue(queue: Waiting[], waiting: Waiting) {
  const firstBehind = queue.findIndex(({ behind }) => behind)
  const index = waiting.behind || firstBehind < 0 ? queue.length : firstBehind
  queue.splice(index, 0, waiting)
  return index + 1
}

function dequeue(queue: Waiting[], no: number) {
  const index = queue.findIndex((waiting) => waiting.no === no)
  if (index >= 0) queue.splice(index, 1)
}

const isAhead = (queue: Waiting[], no: number, other: number) =>
  queue.findIndex((waiting) => waiting.no === no) <
  queue.findIndex((waiting) => waiting.no === other)
