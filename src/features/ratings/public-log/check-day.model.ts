import { anchorOf, flawsOf, headsOf, type Flaw } from '@/contract/ratings/public-log.rules'
import type { Anchor, LogDay } from '@/contract/ratings/public-log.schema'

export type DayCheck =
  | { kind: 'whole'; entries: number }
  | { kind: 'flawed'; flaws: Flaw[] }
  /** Intact chains that differ from those published. */
  | { kind: 'other' }
  /** The anchor does not link to the anchor of the previous day. */
  | { kind: 'unlinked' }

/** Verifies a day's log against its published anchor and that of the previous day. */
export function checkDay(
  { day, entries }: LogDay,
  anchor: Anchor,
  before: Anchor | undefined,
): DayCheck {
  const flaws = flawsOf(entries)
  if (flaws.length > 0) return { kind: 'flawed', flaws }
  if (before && before.hash !== anchor.previous) return { kind: 'unlinked' }
  const made = anchorOf(day, headsOf(entries), anchor.previous)
  return made.hash === anchor.hash ? { kind: 'whole', entries: entries.length } : { kind: 'other' }
}

/** Anchors come latest first. Undefined if the previous day is not among them. */
export function previousAnchor(anchors: Anchor[], day: string): Anchor | undefined {
  const nth = anchors.findIndex((anchor) => anchor.day === day)
  return nth < 0 ? undefined : anchors[nth + 1]
}

/** Shortens a hash for comparison by eye: 3f9a 02c1 … 77be. */
export const shortHash = (hash: string) =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
