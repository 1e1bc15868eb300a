import type { Dayjs } from 'dayjs'
import { entryHash, firstPrevious } from '@/contract/ratings/public-log.rules'
import type { LogEntry } from '@/contract/ratings/public-log.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../../infra/db/open'

export type LoggableEvent = Pick<LogEntry, 'kind' | 'body'>

/** Which chain it belongs to: one for each outlet, and apart what was made up. */
export interface Chain {
  unit: string
  sample: boolean
}

export const shardOf = ({ unit, sample }: Chain) => (sample ? `S-${unit}` : unit)

/**
 * Adds to the log, in the transaction of what it tells. The chain's head is held until that ends, so it is
 * the last thing such a transaction does: others of the same outlet wait for it.
 */
export async function appendToLog(tx: Sql, chain: Chain, happened: LoggableEvent[], now: Dayjs) {
  if (happened.length === 0) return
  const shard = shardOf(chain)
  const { day } = clockAt(now.valueOf())
  let { entries, hash } = await holdHead(tx, shard, day)
  const rows = happened.map(({ kind, body }) => {
    const content = { shard, day, seq: ++entries, kind, body }
    const previous = hash
    hash = entryHash(previous, content)
    return { ...content, body: tx.json(body), previous, hash }
  })
  await tx`insert into log_entries ${tx(rows)}`
  await tx`
    update log_heads set entries = ${entries}, hash = ${hash}
     where shard = ${shard} and day = ${day}`
}

async function holdHead(tx: Sql, shard: string, day: string) {
  const fresh = { shard, day, entries: 0, hash: firstPrevious(shard, day) }
  await tx`insert into log_heads ${tx(fresh)} on conflict do nothing`
  const [head] = await tx<Pick<typeof fresh, 'entries' | 'hash'>[]>`
    select entries, hash from log_heads where shard = ${shard} and day = ${day} for update`
  return head!
}
