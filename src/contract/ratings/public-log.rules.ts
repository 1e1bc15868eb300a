import fastSha256 from 'fast-sha256'
import { rating } from './ratings.settings'
import type { Anchor, LogEntry } from './public-log.schema'

/**
 * The public log of ratings and rectifications. Each outlet has one hash chain a day: every entry
 * holds the previous hash, so none can be changed, removed or moved without breaking all later
 * ones. The chain heads of a day form its anchor, which also holds the previous anchor. SHA-256
 * throughout. This file contains every rule needed to verify the log; anchor-corrections.rules.ts those for anchors
 * that were corrected.
 *
 * Version 1 logged each rating at once, by the rating's day. Version 2 logs ratings in batches, each of at least
 * `minRaters`, and once a day. It begins on the day of the one entry of kind `version`; earlier days stay as they
 * are.
 */
export type LogContent = Omit<LogEntry, 'hash' | 'previous'>

/** JSON with sorted keys and no whitespace: equal content gives equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${parts.join(',')}}`
}

/** SHA-256 in hex. Phones have no TextEncoder, hence the detour to UTF-8. */
export function sha256(text: string): string {
  const utf8 = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  const bytes = Uint8Array.from(utf8, (character) => character.charCodeAt(0))
  return Array.from(fastSha256(bytes), (byte) => (byte + 256).toString(16).slice(1)).join('')
}

/** The `previous` of a chain's first entry. */
export const firstPrevious = (shard: string, day: string) => sha256(`log ${shard} ${day}`)

export const entryHash = (previous: string, { shard, day, seq, kind, body }: LogContent) =>
  sha256(previous + canonical({ shard, day, seq, kind, body }))

/** The hash that stands for a text; the salt, stored beside the text, prevents guessing. */
export const textHash = (salt: string, text: string) => sha256(`${salt} ${text}`)

/** The head of a chain as it enters an anchor. */
export interface Head {
  shard: string
  entries: number
  hash: string
}

/** Sample data has shards of its own and is never anchored. */
export const isSampleShard = (shard: string) => shard.startsWith('S-')

/** Stands for an outlet where ratings are counted for the whole city only. */
export const cityUnit = 'CITY'

export const unitOfShard = (shard: string) => (isSampleShard(shard) ? shard.slice(2) : shard)

export function headsOf(entries: LogEntry[]): Head[] {
  const heads = new Map<string, Head>()
  for (const { shard, hash } of entries)
    if (!isSampleShard(shard))
      heads.set(shard, { shard, hash, entries: (heads.get(shard)?.entries ?? 0) + 1 })
  return [...heads.values()].sort((a, b) => (a.shard < b.shard ? -1 : 1))
}

/** The `previous` of the first anchor. */
export const firstAnchor = sha256('log')

/** `heads` must be sorted by shard. */
export function anchorOf(day: string, heads: Head[], previous: string): Anchor {
  const entries = heads.reduce((sum, head) => sum + head.entries, 0)
  const hash = sha256(previous + canonical({ day, heads }))
  return { day, entries, shards: heads.length, previous, hash }
}

export interface Flaw {
  shard: string
  day: string
  /** Sequence number of the entry that reveals the flaw. */
  seq: number
  /**
   * Content altered; an entry missing or out of order; not linked to the previous entry; or a rating published
   * with too few others.
   */
  what: 'changed' | 'missing' | 'broken' | 'small'
}

/** The first flaw of each chain of a day; entries must be sorted by shard and sequence number. */
export function flawsOf(entries: LogEntry[]): Flaw[] {
  const flaws = new Map<string, Flaw>()
  const last = new Map<string, LogEntry>()
  for (const entry of entries) {
    const { shard, day, seq } = entry
    const before = last.get(shard)
    last.set(shard, entry)
    const what = flawOf(entry, before)
    if (what && !flaws.has(shard)) flaws.set(shard, { shard, day, seq, what })
  }
  for (const flaw of smallBatchesOf(entries))
    if (!flaws.has(flaw.shard)) flaws.set(flaw.shard, flaw)
  return [...flaws.values()]
}

/** Batches of too few ratings. In a chain with batches, a rating outside of them is one of its own. */
function smallBatchesOf(entries: LogEntry[]): Flaw[] {
  const rated = entries.filter(({ kind }) => kind === 'rated')
  const withBatches = new Set(rated.filter(({ body }) => body.batch).map(({ shard }) => shard))
  const batches = new Map<string, LogEntry[]>()
  for (const entry of rated) {
    const { shard, seq, body } = entry
    if (!withBatches.has(shard)) continue // version 1
    const batch = `${shard} ${body.batch ?? seq}`
    batches.set(batch, [...(batches.get(batch) ?? []), entry])
  }
  return [...batches.values()]
    .filter((batch) => batch.length < rating.minRaters)
    .map(([first]) => ({ shard: first!.shard, day: first!.day, seq: first!.seq, what: 'small' }))
}

function flawOf(entry: LogEntry, before: LogEntry | undefined): Flaw['what'] | undefined {
  const { shard, day, seq, previous, hash } = entry
  if (seq !== (before?.seq ?? 0) + 1) return 'missing'
  if (previous !== (before?.hash ?? firstPrevious(shard, day))) return 'broken'
  return hash === entryHash(previous, entry) ? undefined : 'changed'
}
