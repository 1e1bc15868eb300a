import { correctionOf, replacementFlaws } from '@/contract/ratings/anchor-corrections.rules'
import { anchorOf, firstAnchor, headsOf, type Head } from '@/contract/ratings/public-log.rules'
import type { Anchor, AnchorCorrection, LogEntry } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { daysBefore } from '../batches/form-batches'
import type { Finding } from '../public-log/verify-chains'

/** A day as far as its anchors and corrections go. */
export interface AnchoredDay {
  day: IsoDay
  heads: Head[]
  /** All that were ever published, oldest first. */
  anchors: Anchor[]
  /** The entries of kind `correction` of this day. */
  corrections: LogEntry[]
}

export const anchoredDay = (day: IsoDay, entries: LogEntry[], anchors: Anchor[]): AnchoredDay => ({
  day,
  heads: headsOf(entries),
  anchors,
  corrections: entries.filter(({ kind }) => kind === 'correction'),
})

interface Context {
  /** The day that is not over. Absent: then anchors that came too early are not found. */
  today?: IsoDay | undefined
  /** Days before the first one are not at hand. */
  isPart?: boolean
}

/** Undefined where a correction lifted the last anchor, and the day is not anchored again. */
export const anchorInForce = ({ anchors }: AnchoredDay, corrections: AnchorCorrection[]) => {
  const last = anchors.at(-1)
  return last && !correctionOf(corrections, last) ? last : undefined
}

/**
 * Verifies that each anchor in force holds the chains of its day, that each one ever published links to one of the day
 * before, that one takes the place of another only by a correction, and that no day lacks one.
 */
export function verifyAnchors(
  days: AnchoredDay[],
  corrections: AnchorCorrection[],
  context: Context,
): Finding[] {
  const hashes = new Map(days.map(({ day, anchors }) => [day, anchors.map(({ hash }) => hash)]))
  const inForce = days.flatMap((day) => anchorInForce(day, corrections) ?? [])
  return [
    ...days.flatMap((day) => [
      ...contentFindings(day, anchorInForce(day, corrections)),
      ...linkFindings(day, hashes.get(daysBefore(day.day, 1)) ?? [], context.isPart === true),
      ...replacementFindings(day, corrections),
    ]),
    ...earlyFindings(inForce, context.today),
    ...gapsOf(inForce),
  ]
}

const whereOf = ({ day }: { day: IsoDay }) => `anchor ${day}`

function contentFindings({ day, heads }: AnchoredDay, anchor: Anchor | undefined): Finding[] {
  if (!anchor) return []
  const { hash, entries, shards } = anchorOf(day, heads, anchor.previous)
  const holds = hash === anchor.hash && entries === anchor.entries && shards === anchor.shards
  return holds ? [] : [{ where: whereOf(anchor), what: 'does not hold the chains of this day' }]
}

/** `before` holds the hashes of the day before; none before the first day. */
function linkFindings({ anchors }: AnchoredDay, before: string[], isPart: boolean): Finding[] {
  if (before.length === 0 && isPart) return []
  return anchors
    .filter(({ previous }, i) => {
      const isSuperseded = i < anchors.length - 1
      const mayBeFirst = before.length === 0 || isSuperseded
      return !before.includes(previous) && !(mayBeFirst && previous === firstAnchor)
    })
    .map((anchor) => ({
      where: whereOf(anchor),
      what: 'does not follow an anchor of the day before',
    }))
}

const replacementWords = {
  unsaid: 'was replaced, and no correction says why',
  other: 'was not replaced by the one that its correction names',
}

const replacementFindings = ({ anchors }: AnchoredDay, corrections: AnchorCorrection[]) =>
  replacementFlaws(anchors, corrections).map(({ anchor, what }): Finding => ({
    where: whereOf(anchor),
    what: replacementWords[what],
  }))

const earlyFindings = (inForce: Anchor[], today: IsoDay | undefined): Finding[] =>
  inForce
    .filter(({ day }) => today !== undefined && day >= today)
    .map((anchor) => ({
      where: whereOf(anchor),
      what: 'was published before the day was over: see npm run correct-anchor',
    }))

const gapsOf = (anchors: Anchor[]): Finding[] =>
  anchors.flatMap((anchor, i) =>
    i > 0 && anchors[i - 1]!.day !== daysBefore(anchor.day, 1)
      ? [{ where: whereOf(anchor), what: 'the one of the day before is missing' }]
      : [],
  )
