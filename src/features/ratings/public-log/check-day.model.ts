import { anchorOf, flawsOf, headsOf, type Flaw } from '@/contract/ratings/public-log.rules'
import type { Anchor, LogDay } from '@/contract/ratings/public-log.schema'

/** What came of checking a day. */
export type Checked =
  | { kind: 'whole'; entries: number }
  /** Chains of outlets in which something was changed, removed or moved. */
  | { kind: 'flawed'; flaws: Flaw[] }
  /** The chains hold, and are others than those that were published. */
  | { kind: 'other' }
  /** What the anchor holds as the one before is not the one before. */
  | { kind: 'unlinked' }

/** Whether the log of a day is as it was published, with the anchor of the day before that was published too. */
export function checkDay(
  { day, entries }: LogDay,
  anchor: Anchor,
  before: Anchor | undefined,
): Checked {
  const flaws = flawsOf(entries)
  if (flaws.length > 0) return { kind: 'flawed', flaws }
  if (before && before.hash !== anchor.previous) return { kind: 'unlinked' }
  const made = anchorOf(day, headsOf(entries), anchor.previous)
  return made.hash === anchor.hash ? { kind: 'whole', entries: entries.length } : { kind: 'other' }
}

/** The anchor of the day before; the anchors come the latest first. Undefined where it is not among them. */
export function beforeIn(anchors: Anchor[], day: string): Anchor | undefined {
  const nth = anchors.findIndex((anchor) => anchor.day === day)
  return nth < 0 ? undefined : anchors[nth + 1]
}

/** A hash that the eye can compare: 3f9a 02c1 … 77be. */
export const shortHash = (hash: string) =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
