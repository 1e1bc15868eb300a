import { canonical } from './public-log.rules'
import type { Anchor, AnchorCorrection } from './public-log.schema'

/**
 * An anchor that is published stays published. One that is wrong is superseded by a correction: an entry of the public
 * log, of kind `correction`, in the chain `CITY` of the day on which it is made. It names the wrong anchor by its
 * hash, and the right one if the day is over; if it is not, the anchor came too early, and the one made at the end of
 * the day takes its place. The new anchor can be superseded in turn. Anchors that linked to a superseded one before
 * it was corrected still do, so they are as valid as before.
 */

/**
 * What is signed, in UTF-8: the words `anchor-correction-1`, a line feed, and the correction without its signature as
 * canonical JSON.
 */
export const correctionText = ({
  signature: _,
  ...content
}: Omit<AnchorCorrection, 'signature'> & { signature?: string }) =>
  `anchor-correction-1\n${canonical(content)}`

export const correctionOf = (
  corrections: AnchorCorrection[],
  { day, hash }: Pick<Anchor, 'day' | 'hash'>,
): AnchorCorrection | undefined =>
  corrections.find((correction) => correction.day === day && correction.wrong === hash)

/** One anchor of a day took the place of another: no correction says so, or one names another than the next. */
export interface ReplacementFlaw {
  anchor: Anchor
  what: 'unsaid' | 'other'
}

/** `anchors` are all of a day that were ever published, oldest first. */
export const replacementFlaws = (
  anchors: Anchor[],
  corrections: AnchorCorrection[],
): ReplacementFlaw[] =>
  anchors.flatMap((anchor, i): ReplacementFlaw[] => {
    const next = anchors[i + 1]
    const correction = correctionOf(corrections, anchor)
    if (!correction) return next ? [{ anchor, what: 'unsaid' }] : []
    const isOther = correction.right !== undefined && correction.right !== next?.hash
    return isOther ? [{ anchor, what: 'other' }] : []
  })
