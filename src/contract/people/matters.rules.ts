import { ascending } from '../shared/order.rules'
import type { Matter, MatterKind } from './matters.schema'

const kinds: MatterKind[] = [
  'offer',
  'visit',
  'training',
  'ask_back',
  'repair',
  'answer',
  'rating',
  'question',
  'rectification',
  'waitlist',
]

/** A queue number is called now, and becomes void for whoever does not come. */
export const isCalled = ({ queue }: Matter) => queue?.window !== undefined

/** The citizen's turn first; among these by what is lost soonest, then by time. The others by time. */
export const byUrgency = (matters: Matter[]) =>
  [...matters].sort(
    (a, b) =>
      Number(a.turn === 'other') - Number(b.turn === 'other') ||
      Number(isCalled(b)) - Number(isCalled(a)) ||
      (a.turn === 'citizen' ? kinds.indexOf(a.kind) - kinds.indexOf(b.kind) : 0) ||
      ascending(a.at, b.at),
  )
