import { correctionOf, replacementFlaws } from '@/contract/ratings/anchor-corrections.rules'
import {
  anchorOf,
  canonical,
  cityUnit,
  flawsOf,
  headsOf,
  type Flaw,
} from '@/contract/ratings/public-log.rules'
import type { Anchor, AnchorCorrection, LogDay } from '@/contract/ratings/public-log.schema'
import { dayOf } from '@/contract/shared/moment-words.rules'
import type { IsoDay } from '@/contract/shared/time.types'

export type DayCheck =
  | { kind: 'whole'; entries: number }
  | { kind: 'flawed'; flaws: Flaw[] }
  /** Intact chains that differ from those published. */
  | { kind: 'other' }
  /** The anchor does not link to an anchor of the previous day. */
  | { kind: 'unlinked' }
  /** The anchor was replaced, and no entry of the log says so. */
  | { kind: 'unsaid' }
  /** The anchor was corrected after it was listed on this phone. */
  | { kind: 'superseded' }

export interface Known {
  /** Of the previous day. Undefined if it is not listed. */
  before: Anchor | undefined
  /**
   * Of all anchors. An anchor that links to a wrong one, and was made before that one was corrected, is not replaced:
   * its link is checked against the wrong one.
   */
  corrections: AnchorCorrection[]
  /** Those found in the log of the days named by `correctionDays`. */
  logged: AnchorCorrection[]
}

/**
 * Verifies a day's log against its published anchor and that of the previous day, and that each anchor that was replaced
 * is corrected in the log. Signatures are left to `npm run verify-log`: here the key would come from the server
 * that signs.
 */
export function checkDay(log: LogDay, anchor: Anchor, known: Known): DayCheck {
  const flaws = flawsOf(log.entries)
  if (flaws.length > 0) return { kind: 'flawed', flaws }
  if (correctionOf(log.corrections ?? [], anchor)) return { kind: 'superseded' }
  if (!isReplacedAsLogged(log, anchor, known.logged)) return { kind: 'unsaid' }
  if (!isLinked(anchor, known)) return { kind: 'unlinked' }
  const made = anchorOf(log.day, headsOf(log.entries), anchor.previous)
  return made.hash === anchor.hash
    ? { kind: 'whole', entries: log.entries.length }
    : { kind: 'other' }
}

function isReplacedAsLogged(log: LogDay, anchor: Anchor, logged: AnchorCorrection[]) {
  const { superseded = [], corrections = [] } = log
  const texts = new Set(logged.map(canonical))
  const areLogged = corrections.every((correction) => texts.has(canonical(correction)))
  return areLogged && replacementFlaws([...superseded, anchor], corrections).length === 0
}

const isLinked = ({ previous }: Anchor, { before, corrections }: Known) =>
  before === undefined ||
  before.hash === previous ||
  correctionOf(corrections, { day: before.day, hash: previous }) !== undefined

/** The days on which the anchors of a day were corrected. */
export const correctionDays = ({ corrections = [] }: LogDay): IsoDay[] => [
  ...new Set(corrections.map(({ at }) => dayOf(at))),
]

/** None if the log of that day is not intact. */
export const correctionsIn = ({ entries }: LogDay): AnchorCorrection[] =>
  flawsOf(entries).length > 0
    ? []
    : entries.flatMap(({ shard, body }) => (shard === cityUnit && body.correction) || [])

/** Anchors come latest first. Undefined if the previous day is not among them. */
export function previousAnchor(anchors: Anchor[], day: string): Anchor | undefined {
  const nth = anchors.findIndex((anchor) => anchor.day === day)
  return nth < 0 ? undefined : anchors[nth + 1]
}

/** Shortens a hash for comparison by eye: 3f9a 02c1 … 77be. */
export const shortHash = (hash: string) =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`
