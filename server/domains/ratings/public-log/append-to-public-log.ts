import { entryHash, firstPrevious } from '@/contract/ratings/public-log.rules'
import type { LogEntry } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { insertMany } from '../../../infra/db/insert-many'
import type { Sql } from '../../../infra/db/open'
import { findAnchor, holdAnchors } from './public-log.repo'

export type PublicLogEvent = Pick<LogEntry, 'kind' | 'body'>

/** Selects the chain: one for each outlet and one for the city; sample data has its own. */
export interface Chain {
  /** An outlet, or `cityUnit`. */
  unit: string
  sample: boolean
}

export const shardOf = ({ unit, sample }: Chain) => (sample ? `S-${unit}` : unit)

/**
 * Appends entries in the caller's transaction. The chain head stays locked until commit and blocks
 * others of the same outlet, so call this last. Throws AnchoredDay.
 */
export async function appendToPublicLog(
  tx: Sql,
  chain: Chain,
  events: PublicLogEvent[],
  day: IsoDay,
) {
  if (events.length === 0) return
  await refuseAnchoredDay(tx, chain, day)
  await appendEntries(tx, chain, events, day)
}

/** As `appendToPublicLog`, also on a day that is anchored: a correction may supersede the anchor of its own day. */
export async function appendEntries(tx: Sql, chain: Chain, events: PublicLogEvent[], day: IsoDay) {
  const shard = shardOf(chain)
  let { entries, hash } = await lockHead(tx, chain, day)
  const rows = events.map(({ kind, body }) => {
    const content = { shard, day, seq: ++entries, kind, body }
    const previous = hash
    hash = entryHash(previous, content)
    return { ...content, previous, hash }
  })
  await insertMany(tx, 'log_entries', rows)
  await tx`
    update log_heads set entries = ${entries}, hash = ${hash}
     where shard = ${shard} and day = ${day}`
}

/** The day is anchored, so it takes no more entries: only the clock can have led there. Logs show the code only. */
export class AnchoredDay extends Error {
  readonly code: string
  override readonly name = 'AnchoredDay'
  constructor(day: IsoDay) {
    super()
    this.code = `${day} is anchored already`
  }
}

/** Samples are in no anchor. */
async function refuseAnchoredDay(tx: Sql, { sample }: Chain, day: IsoDay) {
  if (sample) return
  await holdAnchors(tx)
  if (await findAnchor(tx, day)) throw new AnchoredDay(day)
}

/** Makes the chain of the day if there is none yet. */
export async function lockHead(tx: Sql, chain: Chain, day: IsoDay) {
  const shard = shardOf(chain)
  const fresh = { shard, day, entries: 0, hash: firstPrevious(shard, day) }
  await tx`insert into log_heads ${tx(fresh)} on conflict do nothing`
  const [head] = await tx<Pick<typeof fresh, 'entries' | 'hash'>[]>`
    select entries, hash from log_heads where shard = ${shard} and day = ${day} for update`
  return head!
}
