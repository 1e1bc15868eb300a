import { overdueAfter, statusAfter } from '@/contract/ratings/figures.rules'
import {
  anchorOf,
  canonical,
  firstAnchor,
  firstPrevious,
  flawsOf,
  headsOf,
} from '@/contract/ratings/public-log.rules'
import type { LogBody, LogEntry } from '@/contract/ratings/public-log.schema'
import type { RectificationEventKind } from '@/contract/ratings/rectifications.schema'
import { dayAfter } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../../infra/db/open'
import { ratingLogBody } from '../rating/rating-log-event'
import { listEntries, listAnchors, loggedDays } from '../public-log/public-log.repo'
import { listStoredRatings, type StoredRating } from './verify-public-log.repo'
import { shardOf } from '../public-log/append-to-public-log'

/** A discrepancy: in a log entry, an anchor, or a rating that does not match the log. */
export interface Finding {
  where: string
  what: string
}

/** The state of a rating according to the public log. */
interface LoggedRating {
  shard: string
  rated: LogBody
  removed?: string | undefined
  rectification?: { status: string; overdue: boolean; days?: number | undefined }
}

export interface Verified {
  findings: Finding[]
  entries: number
  days: number
  ratings: number
  /** Absent while no day is anchored. */
  anchor?: string
}

/**
 * Verifies chains, heads and anchors, and that stored ratings and rectifications equal what the log
 * says. Needs a transaction with one snapshot.
 */
export async function verifyPublicLog(sql: Sql): Promise<Verified> {
  const findings: Finding[] = []
  const logged = new Map<string, LoggedRating>()
  const days = await loggedDays(sql)
  const anchors = [...(await listAnchors(sql))].reverse()
  let previous = firstAnchor
  let entries = 0
  for (const day of daysBetween([...days, ...anchors.map((anchor) => anchor.day)])) {
    const all = await listEntries(sql, day)
    entries += all.length
    findings.push(...chainFindings(all), ...(await headFindings(sql, day, all)))
    for (const entry of all) applyEntry(logged, entry)
    const anchor = anchors.find((one) => one.day === day)
    if (!anchor) continue
    const made = anchorOf(day, headsOf(all), previous)
    if (canonical(made) !== canonical(anchor))
      findings.push({ where: `anchor ${day}`, what: 'does not hold the chains of this day' })
    previous = anchor.hash
  }
  findings.push(...gapsOf(anchors), ...compare(logged, await listStoredRatings(sql)))
  const anchor = anchors.at(-1)?.hash
  return { findings, entries, days: days.length, ratings: logged.size, ...(anchor && { anchor }) }
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

function applyEntry(logged: Map<string, LoggedRating>, { shard, kind, body }: LogEntry) {
  const before = logged.get(body.rating)
  if (kind === 'rated' || kind === 'rerated')
    logged.set(body.rating, { ...before, shard, rated: body })
  if (!before) return
  if (kind === 'text_removed') before.removed = body.reason
  if (kind === 'rectification') {
    const event = body.event as RectificationEventKind
    before.rectification = {
      status: statusAfter[event] ?? before.rectification?.status ?? 'open',
      overdue: overdueAfter(event, before.rectification?.overdue ?? false),
      days: body.days ?? before.rectification?.days,
    }
  }
}

function compare(logged: Map<string, LoggedRating>, stored: StoredRating[]): Finding[] {
  const findings: Finding[] = []
  const unmatched = new Set(logged.keys())
  for (const one of stored) {
    unmatched.delete(one.id)
    const what = differenceOf(logged.get(one.id), one)
    if (what) findings.push({ where: `rating ${one.id}`, what })
  }
  for (const id of unmatched)
    findings.push({ where: `rating ${id}`, what: 'is in the log and gone' })
  return findings
}

function differenceOf(logged: LoggedRating | undefined, stored: StoredRating): string | undefined {
  if (!logged) return 'is not in the log'
  if (logged.shard !== shardOf(stored)) return 'was moved to another outlet'
  const { text: before, ...rated } = logged.rated
  const { text, ...now } = ratingLogBody(stored)
  if (canonical(rated) !== canonical(now)) return 'says something else than the log'
  if ((logged.removed ?? null) !== stored.removed)
    return 'its text was removed without a reason in the log'
  if (stored.removed === null && before !== text) return 'its text is another one'
  const rectification = logged.rectification && {
    ...logged.rectification,
    days: logged.rectification.days ?? null,
  }
  return canonical(rectification ?? null) === canonical(stored.rectification)
    ? undefined
    : 'its rectification stands otherwise'
}
