import fastSha256 from 'fast-sha256'
import type { Anchor, LogEntry } from './public-log.schema'

/**
 * The log of ratings and repairs. Each outlet has a chain a day: an entry holds the hash of the one before,
 * so that none can be changed, removed or moved without all that follow. The heads of all chains of a day
 * make its anchor, which holds the anchor before. SHA-256 throughout. Anybody can check it: this file is the
 * whole rule.
 */
export type LogContent = Omit<LogEntry, 'hash' | 'previous'>

/** JSON with the keys of each object in order and without blanks: the same content is the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${parts.join(',')}}`
}

/** SHA-256 of a text in UTF-8, as hexadecimal digits. A phone has no TextEncoder. */
export function sha256(text: string): string {
  const utf8 = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  const bytes = Uint8Array.from(utf8, (character) => character.charCodeAt(0))
  return Array.from(fastSha256(bytes), (byte) => (byte + 256).toString(16).slice(1)).join('')
}

/** What the first entry of a chain has before it. */
export const firstPrevious = (shard: string, day: string) => sha256(`log ${shard} ${day}`)

export const entryHash = (previous: string, { shard, day, seq, kind, body }: LogContent) =>
  sha256(previous + canonical({ shard, day, seq, kind, body }))

/** A text stands in the log as this: with the salt that is kept beside it, so that it cannot be guessed. */
export const textHash = (salt: string, text: string) => sha256(`${salt} ${text}`)

/** A chain, as an anchor holds it. */
export interface Head {
  shard: string
  entries: number
  hash: string
}

/** What is made up to show how it works is in no anchor. */
export const isSampleShard = (shard: string) => shard.startsWith('S-')

/** The heads of all chains of one day that are anchored. */
export function headsOf(entries: LogEntry[]): Head[] {
  const heads = new Map<string, Head>()
  for (const { shard, hash } of entries)
    if (!isSampleShard(shard))
      heads.set(shard, { shard, hash, entries: (heads.get(shard)?.entries ?? 0) + 1 })
  return [...heads.values()].sort((a, b) => (a.shard < b.shard ? -1 : 1))
}

/** The first anchor has this before it. */
export const firstAnchor = sha256('log')

/** The anchor of a day, from the heads of its chains by the name of the shard. */
export function anchorOf(day: string, heads: Head[], previous: string): Anchor {
  const entries = heads.reduce((sum, head) => sum + head.entries, 0)
  const hash = sha256(previous + canonical({ day, heads }))
  return { day, entries, shards: heads.length, previous, hash }
}

export interface Flaw {
  shard: string
  day: string
  /** Of the entry at which it shows. */
  seq: number
  /** It says something else than when it was made; one is missing or out of order; or it follows another. */
  what: 'changed' | 'missing' | 'broken'
}

/** What is wrong with the chains of one day, whose entries come by shard and number: the first of each. */
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
  return [...flaws.values()]
}

function flawOf(entry: LogEntry, before: LogEntry | undefined): Flaw['what'] | undefined {
  const { shard, day, seq, previous, hash } = entry
  if (seq !== (before?.seq ?? 0) + 1) return 'missing'
  if (previous !== (before?.hash ?? firstPrevious(shard, day))) return 'broken'
  return hash === entryHash(previous, entry) ? undefined : 'changed'
}
