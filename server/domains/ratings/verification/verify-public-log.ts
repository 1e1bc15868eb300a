import { isSampleShard } from '@/contract/ratings/public-log.rules'
import type { Anchor, AnchorCorrection, LogEntry } from '@/contract/ratings/public-log.schema'
import { dayAfter } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { listAllAnchors } from '../public-log/corrections.repo'
import { findVersionDay, listEntries, loggedDays } from '../public-log/public-log.repo'
import { chainFindings, headFindings, type Finding } from '../public-log/verify-chains'
import { applyEntry, compareRatings, type LoggedRating } from './compare-ratings'
import { anchoredDay, anchorInForce, verifyAnchors, type AnchoredDay } from './verify-anchors'
import { verifyCorrections } from './verify-corrections'
import { listStoredRatings, listWaitingEntries } from './verify-public-log.repo'

export interface Verified {
  findings: Finding[]
  entries: number
  days: number
  ratings: number
  /** Valid corrections, in the order of the log. */
  corrections: AnchorCorrection[]
  /** All anchors that were ever published. */
  published: Anchor[]
  /** The day on which version 2 of the log begins; absent before. */
  since?: string
  /** The last one in force. Absent while no day is anchored. */
  anchor?: string
}

export interface Trust {
  /** Public keys that corrections may be signed under. Default: none. */
  keys?: string[]
  /** Absent: anchors of days that are not over are not looked for. */
  today?: IsoDay
}

/**
 * Verifies chains, heads, anchors and their corrections, and that stored ratings and rectifications equal what the log
 * says, with what waits to be logged. Understands both versions of the log. Needs a transaction with one
 * snapshot.
 */
export async function verifyPublicLog(
  sql: Sql,
  { keys = [], today }: Trust = {},
): Promise<Verified> {
  const findings: Finding[] = []
  const logged = new Map<string, LoggedRating>()
  const days = await loggedDays(sql)
  const anchors = await listAllAnchors(sql)
  const since = await findVersionDay(sql)
  const anchored: AnchoredDay[] = []
  let entries = 0
  for (const day of daysBetween([...days, ...anchors.keys()])) {
    const all = await listEntries(sql, day)
    entries += all.length
    findings.push(...chainFindings(all), ...versionFindings(all, since))
    findings.push(...(await headFindings(sql, day, all)))
    for (const entry of all) applyEntry(logged, entry)
    anchored.push(anchoredDay(day, all, anchors.get(day) ?? []))
  }
  const { corrections, findings: flaws } = verifyCorrections(anchored, keys)
  findings.push(...flaws, ...verifyAnchors(anchored, corrections, { today }))
  const [stored, waiting] = [await listStoredRatings(sql), await listWaitingEntries(sql)]
  findings.push(...compareRatings(logged, stored, waiting))
  const anchor = anchored.flatMap((day) => anchorInForce(day, corrections) ?? []).at(-1)?.hash
  const counts = { entries, days: days.length, ratings: logged.size }
  const published = anchored.flatMap((day) => day.anchors)
  return {
    ...{ findings, ...counts, corrections, published },
    ...(since && { since }),
    ...(anchor && { anchor }),
  }
}

function daysBetween(given: string[]) {
  const [first, last] = [[...given].sort()[0], [...given].sort().at(-1)]
  const days: string[] = []
  if (first && last) for (let day = first; day <= last; day = dayAfter(day)) days.push(day)
  return days
}

/** Each rating is in a batch from the day on which version 2 begins, and in none before. */
function versionFindings(entries: LogEntry[], since: string | undefined): Finding[] {
  const isLater = (day: string) => since !== undefined && day >= since
  return entries
    .filter(({ kind, shard }) => kind === 'rated' && !isSampleShard(shard))
    .filter(({ day, body }) => (body.batch !== undefined) !== isLater(day))
    .map(({ shard, day, seq }) => ({
      where: `log ${shard} ${day} ${seq}`,
      what: isLater(day) ? 'is in no batch' : 'is in a batch before there were any',
    }))
}
