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
import { bodyOf } from '../rating/rating-log-event'
import { entriesOf, listAnchors, loggedDays } from '../public-log/public-log.repo'
import { holdsOf, type Held } from './verify-public-log.repo'
import { shardOf } from '../public-log/append-to-public-log'

/** What is wrong, and where: an entry of the log, an anchor, or a rating that the log does not bear out. */
export interface Finding {
  where: string
  what: string
}

/** What the log says of a rating, once all of it is read. */
interface Told {
  shard: string
  rated: LogBody
  removed?: string | undefined
  order?: { status: string; overdue: boolean; days?: number | undefined }
}

export interface Verified {
  findings: Finding[]
  entries: number
  days: number
  ratings: number
  /** The last anchor; missing while there is none. */
  anchor?: string
}

/**
 * Checks the whole log and what it vouches for: each chain by itself, its head, the anchors, and that the
 * ratings and orders of the database say what the log says, no more and no less. In one moment's view.
 */
export async function verifyLog(sql: Sql): Promise<Verified> {
  const findings: Finding[] = []
  const told = new Map<string, Told>()
  const days = await loggedDays(sql)
  const anchors = [...(await listAnchors(sql))].reverse()
  let previous = firstAnchor
  let entries = 0
  for (const day of spanOf([...days, ...anchors.map((anchor) => anchor.day)])) {
    const all = await entriesOf(sql, day)
    entries += all.length
    findings.push(...chainFindings(all), ...(await headFindings(sql, day, all)))
    for (const entry of all) read(told, entry)
    const anchor = anchors.find((one) => one.day === day)
    if (!anchor) continue
    const made = anchorOf(day, headsOf(all), previous)
    if (canonical(made) !== canonical(anchor))
      findings.push({ where: `anchor ${day}`, what: 'does not hold the chains of this day' })
    previous = anchor.hash
  }
  findings.push(...gapsOf(anchors), ...compare(told, await holdsOf(sql)))
  const anchor = anchors.at(-1)?.hash
  return { findings, entries, days: days.length, ratings: told.size, ...(anchor && { anchor }) }
}

/** All days from the first of some to the last. */
function spanOf(some: string[]) {
  const [first, last] = [[...some].sort()[0], [...some].sort().at(-1)]
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

/** The head of a chain says how long it is: what was cut off at its end is missed there. */
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

/** Days follow one another without a gap. */
const gapsOf = (anchors: { day: string }[]): Finding[] =>
  anchors.flatMap(({ day }, i) =>
    i > 0 && anchors[i - 1]!.day !== dayBefore(day)
      ? [{ where: `anchor ${day}`, what: 'the one of the day before is missing' }]
      : [],
  )

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 24 * 3_600_000).toISOString().slice(0, 10)

function read(told: Map<string, Told>, { shard, kind, body }: LogEntry) {
  const before = told.get(body.rating)
  if (kind === 'rated' || kind === 'rerated')
    told.set(body.rating, { ...before, shard, rated: body })
  if (!before) return
  if (kind === 'text_removed') before.removed = body.reason
  if (kind === 'rectification') {
    const event = body.event as RectificationEventKind
    before.order = {
      status: statusAfter[event] ?? before.order?.status ?? 'open',
      overdue: overdueAfter(event, before.order?.overdue ?? false),
      days: body.days ?? before.order?.days,
    }
  }
}

function compare(told: Map<string, Told>, held: Held[]): Finding[] {
  const findings: Finding[] = []
  const left = new Set(told.keys())
  for (const one of held) {
    left.delete(one.id)
    const what = differs(told.get(one.id), one)
    if (what) findings.push({ where: `rating ${one.id}`, what })
  }
  for (const id of left) findings.push({ where: `rating ${id}`, what: 'is in the log and gone' })
  return findings
}

function differs(told: Told | undefined, held: Held): string | undefined {
  if (!told) return 'is not in the log'
  if (told.shard !== shardOf(held)) return 'was moved to another outlet'
  const { text: before, ...rated } = told.rated
  const { text, ...now } = bodyOf(held)
  if (canonical(rated) !== canonical(now)) return 'says something else than the log'
  if ((told.removed ?? null) !== held.removed)
    return 'its text was removed without a reason in the log'
  if (held.removed === null && before !== text) return 'its text is another one'
  const order = told.order && { ...told.order, days: told.order.days ?? null }
  return canonical(order ?? null) === canonical(held.order)
    ? undefined
    : 'its order stands otherwise'
}
