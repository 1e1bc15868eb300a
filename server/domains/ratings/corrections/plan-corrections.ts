import { anchorOf, firstAnchor, headsOf } from '@/contract/ratings/public-log.rules'
import type { Anchor } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { daysBefore } from '../batches/form-batches'
import { listAnchorsFrom, listAnchorsOf } from '../public-log/corrections.repo'
import { findAnchor, listEntries } from '../public-log/public-log.repo'
import { chainFindings, headFindings } from '../public-log/verify-chains'

export interface PlannedCorrection {
  wrong: Anchor
  /** Undefined if the day is not over: it is anchored again at its end. */
  right?: Anchor
}

/** Why nothing is corrected, as a sentence for the operator. */
export class CorrectionRefused extends Error {}

/**
 * What corrects the anchor of a day, oldest day first. Anchors of days that are not over came too early, all for the
 * same reason, so they are corrected together; without them none of those days could take the correction as an entry.
 * Throws CorrectionRefused.
 */
export async function planCorrections(
  tx: Sql,
  day: IsoDay,
  today: IsoDay,
): Promise<PlannedCorrection[]> {
  const anchor = await findAnchor(tx, day)
  if (!anchor) throw new CorrectionRefused(await describeMissing(tx, day))
  const early = (await listAnchorsFrom(tx, today)).map((wrong): PlannedCorrection => ({ wrong }))
  for (const { wrong } of early) await refuseUnlessWhole(tx, wrong.day)
  if (day >= today) return early
  const right = await findRightAnchor(tx, anchor)
  if (!right)
    throw new CorrectionRefused(`The anchor of ${day} is right: it holds what the log holds.`)
  return [{ wrong: anchor, right }, ...early]
}

async function describeMissing(tx: Sql, day: IsoDay) {
  const published = await listAnchorsOf(tx, day)
  return published.length > 0
    ? `The anchor of ${day} is corrected already: the day is anchored again once it is over.`
    : `${day} is not anchored.`
}

async function refuseUnlessWhole(tx: Sql, day: IsoDay) {
  const entries = await listEntries(tx, day)
  const [finding] = [...chainFindings(entries), ...(await headFindings(tx, day, entries))]
  if (finding)
    throw new CorrectionRefused(
      `The entries of ${day} do not verify by themselves, so they cannot say what is right. ` +
        `${finding.where}: ${finding.what}.`,
    )
  return entries
}

/** Undefined if the one that is published is right. */
async function findRightAnchor(tx: Sql, anchor: Anchor): Promise<Anchor | undefined> {
  const { day, previous, hash } = anchor
  const heads = headsOf(await refuseUnlessWhole(tx, day))
  const before = await findBefore(tx, day)
  const linked = before.some((earlierHash) => earlierHash === previous)
  if (linked && anchorOf(day, heads, previous).hash === hash) return undefined
  return anchorOf(day, heads, before.at(-1)!)
}

/** The hashes that an anchor can link to: those ever published for the day before, the last one last. */
async function findBefore(tx: Sql, day: IsoDay): Promise<string[]> {
  const before = await listAnchorsOf(tx, daysBefore(day, 1))
  return before.length > 0 ? before.map(({ hash }) => hash) : [firstAnchor]
}
