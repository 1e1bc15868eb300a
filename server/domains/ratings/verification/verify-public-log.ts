import {
  anchorOf,
  canonical,
  firstAnchor,
  firstPrevious,
  flawsOf,
  headsOf,
  isSampleShard,
} from '@/contract/ratings/public-log.rules'
import type { LogEntry } from '@/contract/ratings/public-log.schema'
import { dayAfter } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../../infra/db/open'
import { findVersionDay, listEntries, listAnchors, loggedDays } from '../public-log/public-log.repo'
import { applyEntry, compareRatings, type LoggedRating } from './compare-ratings'
import type { Finding } from './finding'
import { listStoredRatings, listWaitingEntries } from './verify-public-log.repo'

export interface Verified {
  findings: Finding[]
  entries: number
  days: number
  ratings: number
  /** The day on which version 2 of the log begins; absent before. */
  since?: string
  /** Absent while no day is anchored. */
  anchor?: string
}

/**
 * Verifies chains, heads and anchors, and that stored ratings and rectifications equal what the log
 * says, with what waits to be logged. Understands both versions of the log. Needs a transaction with one
 * snapshot.
 */
export async function verifyPublicLog(sql: Sql): Promise<Verified> {
  const findings: Finding[] = []
  const logged = new Map<string, LoggedRating>()
  const days = await loggedDays(sql)
  const anchors = [...(await listAnchors(sql))].reverse()
  const since = await findVersionDay(sql)
  let previous = firstAnchor
  let entries = 0
  for (const day of daysBetween([...days, ...anchors.map((anchor) => anchor.day)])) {
    const all = await listEntries(sql, day)
    entries += all.length
    findings.push(...chainFindings(all), ...versionFindings(all, since))
    findings.push(...(await headFindings(sql, day, all)))
    for (const entry of all) applyEntry(logged, entry)
    const anchor = anchors.find((one) => one.day === day)
    if (!anchor) continue
    const made = anchorOf(day, headsOf(all), previous)
    if (canonical(made) !== canonical(anchor))
      findings.push({ where: `anchor ${day}`, what: 'does not hold the chains of this day' })
    previous = anchor.hash
  }
  const [stored, waiting] = [await listStoredRatings(sql), await listWaitingEntries(sql)]
  findings.push(...gapsOf(anchors), ...compareRatings(logged, stored, waiting))
  const anchor = anchors.at(-1)?.hash
  const counts = { entries, days: days.length, ratings: logged.size }
  return { findings, ...counts, ...(since && { since }), ...(anchor && { anchor }) }
}

function daysBetween(given: string[]) {
  const [first, last] = [[...given].sort()[0], [...given].sort().at(-1)]
  const days: string[] = []
  if (first && last) for (let day = first; day <= last; day = dayAfter(day)) days.push(day)
  return days
}

const chainFindings = (entries: LogEntry[]): Finding[] =>
  flawsOf(entries).map(({ shard, day, seq, what }) => ({
    where: `log ${shard} ${day} ${seq}`,
    what: {
      changed: 'was changed',
      missing: 'something before it was removed or moved',
      broken: 'does not follow the entry before',
      small: 'was published with too few others',
    }[what],
  }))

/** Compares each chain with its head, which reveals entries cut off at the end. */
async function headFindings(sql: Sql, day: string, entries: LogEntry[]): Promise<Finding[]> {
  const heads = await sql<{ shard: string; entries: number; hash: string }[]>`
    select shard, entries, hash from log_heads where day = ${day} order by shard`
  const shards = new Set([...heads, ...entries].map(({ shard }) => shard))
  return [...shards].flatMap((shard) => {
    const own = entries.filter((entry) => entry.shard === shard)
    const head = heads.find((one) => one.shard === shard)
    const fits =
      head?.entries === own.length && head.hash === (own.at(-1)?.hash ?? firstPrevious(shard, day))
    return fits ? [] : [{ where: `log ${shard} ${day}`, what: 'is not as long as its head says' }]
  })
}

const gapsOf = (anchors: { day: string }[]): Finding[] =>
  anchors.flatMap(({ day }, i) =>
    i > 0 && anchors[i - 1]!.day !== dayBefore(day)
      ? [{ where: `anchor ${day}`, what: 'the one of the day before is missing' }]
      : [],
  )

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 24 * 3_600_000).toISOString().slice(0, 10)

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
